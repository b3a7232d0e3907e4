import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { sources } from "../sources/index.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { type DuckdbEngine, duckdbEngine } from "../warehouse/duckdb-engine.js";
import { loadFiles } from "../warehouse/load-files.js";
import { planOf } from "../warehouse/plan-load.js";
import { literal } from "../warehouse/quoted.js";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import type { EventFile } from "./write-events.js";

/** `limit`: DuckDB's own typed reading; `ours`: load's reading; `row_by_row`: the same without the screen. */
export type Way = "limit" | "ours" | "row_by_row";

/** `cpu_s`: what all threads used together, which tells more than the clock on a machine that others use too. */
export type Measured = { seconds: number; cpu_s: number; peak_mb: number; rows: number };

/** Reads the made-up logs of a folder once into a warehouse of its own, in one way, and measures it. */
async function runOnce(way: Way, folder: string): Promise<Measured> {
  const warehouse = join(folder, `${way}.duckdb`);
  const engine = await duckdbEngine(warehouse);
  try {
    const started = performance.now();
    const used = process.cpuUsage();
    const rows = await (way === "limit"
      ? readPlainly(engine, folder)
      : readAsLoad(engine, folder, way));
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(used);
    return {
      seconds,
      cpu_s: (user + system) / 1e6,
      peak_mb: process.resourceUsage().maxRSS / 1024,
      rows,
    };
  } finally {
    await engine.close();
    for (const end of ["", ".wal", ".tmp"])
      await rm(`${warehouse}${end}`, { recursive: true, force: true });
  }
}

async function readPlainly(engine: DuckdbEngine, folder: string): Promise<number> {
  const files: EventFile[] = JSON.parse(await readFile(join(folder, "files.json"), "utf8"));
  const fields = Object.keys(sources.events?.tables.logged_events?.fields.shape ?? {});
  const columns = fields.map(
    (name) => `${name}: '${name === "happened_date" ? "date" : "varchar"}'`,
  );
  await engine.run(`
    create table events as select * from read_csv([${files.map(({ path }) => literal(path))}],
        auto_detect = false, header = true, delim = ';', ignore_errors = true, columns = {${columns}})`);
  await engine.run("checkpoint");
  const [count] = await engine.extract("select count(*) as rows from events");
  return Number(count?.rows);
}

async function readAsLoad(engine: DuckdbEngine, folder: string, way: Way): Promise<number> {
  const folders = dataFolders(join(folder, "data"));
  const lists = await readReferenceLists(folders.reference);
  const plan = await planOf({ folders, lists, environment: {} });
  const many_rows = way === "row_by_row" ? Number.POSITIVE_INFINITY : undefined;
  const { rows } = await loadFiles(engine, join(folder, "none"), plan, () => {}, many_rows);
  await engine.run("commit");
  await engine.run("checkpoint");
  return rows;
}

const [way, folder] = process.argv.slice(2) as [Way, string];
process.stdout.write(JSON.stringify(await runOnce(way, folder)));
