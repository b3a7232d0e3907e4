import { benchRead, type ReadBench } from "../bench/bench-read.js";
import { benchSimilar } from "../bench/bench-similar.js";
import type { SimilarRun } from "../bench/similar-once.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

/**
 * `bench read`: how fast stage events are read, beside the limit and row-by-row reading of the same run;
 * `bench similar`: how fast ideas that may be the same are found, and how many are lost by not comparing all.
 */
export const bench: Command = async (args) => {
  const { values, positionals } = options(args, {
    allowPositionals: true,
    options: {
      rows: { type: "string" },
      files: { type: "string" },
      every: { type: "string" },
      ideas: { type: "string" },
      json: { type: "boolean" },
    },
  });
  if (positionals.length !== 1 || !["read", "similar"].includes(positionals[0] as string)) {
    throw new WrongUse("Ange vad som ska mätas: npm run bench -- read, eller similar");
  }
  if (positionals[0] === "similar") {
    const run = await benchSimilar(whole("ideas", values.ideas, 1_000_000));
    process.stdout.write(values.json ? `${JSON.stringify(rounded(run))}\n` : similarText(run));
    return 0;
  }
  const every = whole("every", values.every, 1);
  const measured = await benchRead({
    rows: whole("rows", values.rows, 8_000_000),
    files: whole("files", values.files, 290),
    every,
    runs: 3,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  if (every > 1) {
    process.stderr.write(`Rad för rad är mätt på var ${every}:e fil och omräknat till alla.\n`);
  }
  process.stdout.write(values.json ? `${JSON.stringify(rounded(measured))}\n` : textOf(measured));
  return 0;
};

function rounded(measured: ReadBench | SimilarRun) {
  return Object.fromEntries(
    Object.entries(measured).map(([name, figure]) => [name, Math.round(figure * 1000) / 1000]),
  );
}

function textOf({ limit_s, ours_s, row_by_row_s, ratio, peak_mb }: ReadBench): string {
  const shown = (figure: number) => figure.toLocaleString("sv-SE", { maximumFractionDigits: 2 });
  return [
    `DuckDB:s egen läsning (gränsen): ${shown(limit_s)} s`,
    `Inläsningen: ${shown(ours_s)} s, ${shown(ratio)} gånger gränsen, högst ${Math.round(peak_mb)} MB`,
    `Rad för rad: ${shown(row_by_row_s)} s, ${shown(row_by_row_s / ours_s)} gånger inläsningen`,
    "",
  ].join("\n");
}

function similarText({ ideas, pairs, seconds, cpu_seconds, peak_mb, ...lost }: SimilarRun) {
  const share = (figure: number) =>
    figure.toLocaleString("sv-SE", { style: "percent", maximumFractionDigits: 1 });
  return [
    `${ideas.toLocaleString("sv-SE")} idéer: ${pairs.toLocaleString("sv-SE")} par på ${Math.round(seconds)} s (${Math.round(cpu_seconds)} s processortid), högst ${Math.round(peak_mb)} MB`,
    `Av de idéer som är samma med andra ord hittas ${share(lost.planted_found)}`,
    `Av de par som jämförelse av alla ger i ett urval hittas ${share(lost.recall)}; av varje idés bästa par ${share(lost.recall_best)}`,
    "",
  ].join("\n");
}

function whole(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new WrongUse(`--${name} ska vara ett heltal över 0, inte ${value}.`);
}
