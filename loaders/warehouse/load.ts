import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { thresholdsFrom } from "../publish/thresholds.js";
import { writeIdeaPairs } from "../similar/write-idea-pairs.js";
import { buildModels } from "./build-models.js";
import { neededFor } from "./build-order.js";
import { projectModels, writeCatalogue } from "./catalogue.js";
import { dataFolders } from "./data-folders.js";
import { dropValues } from "./drop-values.js";
import { type DuckdbEngine, duckdbEngine } from "./duckdb-engine.js";
import { loadFiles, type Progress } from "./load-files.js";
import { type LoadReport, loadReport } from "./load-report.js";
import { lock } from "./lock.js";
import { planOf } from "./plan-load.js";
import { RUN, SEALED_VALUES } from "./raw-tables.js";
import { type ReferenceList, readReferenceLists } from "./reference-lists.js";
import { besideOf, removeStale, replaceFile } from "./replace-file.js";
import { readSealedValues } from "./sealed-values.js";

export type LoadOptions = {
  /** A folder with `exports` and `reference`; the project's own when left out. */
  data?: string | undefined;
  warehouse: string;
  /** `YYYY-MM-DD`; the newest delivery's date when left out. Later deliveries are not known. */
  as_of?: string | undefined;
  environment?: Record<string, string | undefined>;
  progress?: Progress;
  /** Leaves the values before suppression in the warehouse, for who looks into how a figure came about. */
  keep_values?: boolean | undefined;
  /** Rewrites what was read before anything is built of it, to tell what a difference is due to. */
  adjust?: (engine: DuckdbEngine) => Promise<void>;
  /** Builds these tables alone, with what they are made of. */
  only?: string[];
};

/** Below so many rows threads cost more than they give: one builds in half the time of two (tried). */
const FEW_ROWS = 1_000_000;

export type Loaded = {
  report: LoadReport;
  is_synthetic: boolean;
  /** Files that were read. */
  read: number;
  /** Files that had not changed since the last load. */
  unchanged: number;
  refused_whole: number;
};

/**
 * Reads every delivery, builds every model and puts the finished warehouse in the place of the old one.
 *
 * Values before suppression are worked out and forgotten. A file whose bytes, contract and secret are those of the last load is not read again. The old
 * warehouse stays whole until the last step. Errors: WrongUse before anything is read; rows that do
 * not add up; a model that does not build.
 */
export async function load(options: LoadOptions): Promise<Loaded> {
  const { warehouse, environment = process.env, progress = () => {} } = options;
  const limits = thresholdsFrom(environment);
  const folders = dataFolders(options.data);
  const lists = await readReferenceLists(folders.reference);
  const plan = await planOf({ folders, lists, environment, as_of: options.as_of });
  await mkdir(dirname(resolve(warehouse)), { recursive: true });
  const release = await lock(warehouse);
  try {
    await removeStale(warehouse);
    const beside = besideOf(warehouse);
    const engine = await duckdbEngine(beside);
    try {
      const counts = await loadFiles(engine, warehouse, plan, progress);
      await engine.run("commit");
      await engine.run("begin");
      await options.adjust?.(engine);
      for (const { table, rows } of lists.values()) await engine.load(table, rows);
      await engine.load(RUN, [runRow(plan.as_of, folders.is_synthetic)]);
      await engine.load(SEALED_VALUES, await readSealedValues(folders.sealed));
      await writeCatalogue(engine, limits);
      if (counts.rows < FEW_ROWS) await engine.run("set threads = 1");
      const report = await build(engine, lists, progress, options.only);
      progress(0, 1, "Lagret läggs på plats");
      if (!options.keep_values) await dropValues(engine);
      await engine.run("set force_compression = 'dictionary'"); // choosing among all costs a second and saves little
      await engine.run("commit");
      await engine.run("checkpoint");
      await engine.close();
      await replaceFile(beside, warehouse);
      const { rows: _, ...files } = counts;
      return { report, is_synthetic: folders.is_synthetic, ...files };
    } catch (error) {
      await engine.close();
      throw error;
    } finally {
      await removeStale(warehouse);
    }
  } finally {
    await release();
  }
}

function runRow(as_of: string, is_synthetic: boolean) {
  const [year = "", month = ""] = as_of.split("-");
  return { as_of, is_synthetic, edition: `${year}K${Math.ceil(Number(month) / 3)}` };
}

async function build(
  engine: DuckdbEngine,
  lists: Map<string, ReferenceList>,
  progress: Progress,
  only?: string[],
): Promise<LoadReport> {
  const all = await projectModels(engine);
  const models = only === undefined ? all : neededFor(all, ...only);
  const tables = await engine.extract(
    `select schema_name || '.' || table_name as name from duckdb_tables()
    union all
    select schema_name || '.' || view_name as name from duckdb_views() where not internal`,
  );
  const given = tables.map(({ name }) => String(name));
  let done = 0;
  const show = (table: string) => progress(++done, models.length, `Modell ${table}`);
  // what ideas there are must be known before their texts are compared
  const first = neededFor(models, "marts.ideas");
  const rows = await buildModels(engine, first, given, show);
  if (first.length > 0) await writeIdeaPairs(engine, lists);
  const rest = models.filter((model) => !first.includes(model));
  const known = [...given, ...rows.keys(), "raw.idea_pairs"];
  for (const [table, count] of await buildModels(engine, rest, known, show)) rows.set(table, count);
  return loadReport(engine, rows);
}
