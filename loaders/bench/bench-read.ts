import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { dataFolders, SYNTHETIC } from "../warehouse/data-folders.js";
import { municipalitiesOf } from "../warehouse/plan-load.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import type { Measured, Way } from "./run-once.js";
import { writeEvents } from "./write-events.js";

export type ReadBench = {
  limit_s: number;
  ours_s: number;
  row_by_row_s: number;
  ratio: number;
  peak_mb: number;
};

export type BenchOptions = {
  rows: number;
  files: number;
  runs: number;
  /** row by row reads every so many files only; its time is multiplied */
  every: number;
  say: (line: string) => void;
};

/**
 * Measures load's reading of many stage events beside DuckDB's own reading and row-by-row reading,
 * in turn, each in a process of its own. Medians in seconds; the largest memory of load's reading in MB.
 */
export async function benchRead({
  rows,
  files,
  runs,
  every,
  say,
}: BenchOptions): Promise<ReadBench> {
  const folder = await mkdtemp(join(tmpdir(), "slusskollen-bench-"));
  try {
    const lists = await readReferenceLists(dataFolders().reference);
    const known = [...municipalitiesOf(lists).keys()].sort();
    if (known.length < files) throw new Error(`too many files: ${files} of ${known.length}`);
    const whole = join(folder, "whole");
    const part = join(folder, "part");
    const codes = known.slice(0, files);
    const few = codes.filter((_, at) => at % every === 0);
    await prepare(whole, codes, rows);
    const partRows = Math.round((rows * few.length) / files);
    await prepare(part, few, partRows);
    const factor = rows / partRows;
    const times: Record<Way, number[]> = { limit: [], ours: [], row_by_row: [] };
    let peak_mb = 0;
    for (let run = 1; run <= runs; run++) {
      for (const way of ["limit", "ours", "row_by_row"] as const) {
        const measured = await measure(way, way === "row_by_row" ? part : whole);
        times[way].push(measured.seconds * (way === "row_by_row" ? factor : 1));
        if (way === "ours") peak_mb = Math.max(peak_mb, measured.peak_mb);
        const scaled = way === "row_by_row" && factor !== 1 ? `, på ${partRows} rader` : "";
        say(
          `${run}/${runs} ${way}: ${measured.seconds.toFixed(2)} s, CPU ${measured.cpu_s.toFixed(2)} s, ${Math.round(measured.peak_mb)} MB${scaled}`,
        );
      }
    }
    const [limit_s, ours_s, row_by_row_s] = [times.limit, times.ours, times.row_by_row].map(
      median,
    ) as [number, number, number];
    return { limit_s, ours_s, row_by_row_s, ratio: ours_s / limit_s, peak_mb };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepare(folder: string, codes: string[], rows: number): Promise<void> {
  const data = join(folder, "data/exports");
  await mkdir(data, { recursive: true });
  await writeFile(join(data, SYNTHETIC), "");
  await writeFile(join(folder, "files.json"), JSON.stringify(await writeEvents(data, codes, rows)));
}

async function measure(way: Way, folder: string): Promise<Measured> {
  const script = join(dirname(fileURLToPath(import.meta.url)), "run-once.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import=tsx",
    script,
    way,
    folder,
  ]);
  return JSON.parse(stdout) as Measured;
}

/** The middle of some figures, the mean of the two in the middle when they are even in number. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[half - 1 + (sorted.length % 2)],
    sorted[half],
  ];
  return (low + high) / 2;
}
