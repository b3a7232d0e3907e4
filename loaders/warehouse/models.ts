import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Column, Engine, Query, Row } from "./engine.js";
import { readSelects, tablesRead } from "./tables-read.js";

/** The layers that queries build, in the order of the flow. */
export const LAYERS = ["staging", "marts", "observations", "values", "published"] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * A query that makes the table `schema.name`; `file` is where it stands, from the project's root.
 * Where rows are decided one after the other the query is empty, and code makes the rows of what it reads.
 */
export type Model = Query & { table: string; file: string; reads: string[]; code?: Code };

/** Rows that code makes: the selects that it reads, by name, and what it makes of their rows. */
export type Code<Names extends string = string> = {
  columns: Column[];
  inputs: Record<Names, string>;
  rowsFrom(inputs: Record<Names, Row[]>): Row[];
};

/** A query that code puts together, as `observations.records`. */
export type WrittenModel = Query & { file: string; code?: Code };

export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Finds every model of the project and what it reads.
 *
 * `loaders/models/<layer>/*.sql` makes `<layer>.<file>` (`statistics` makes `"values"`) and
 * `src/indicators/<ID>.sql` makes `observations.<id>`. Two files for one table are an error.
 */
export async function discoverModels(
  duckdb: Engine,
  written: WrittenModel[] = [],
  root: string = PROJECT,
): Promise<Model[]> {
  const files = [
    ...(await sqlFiles(join(root, "loaders/models"))),
    ...(await sqlFiles(join(root, "src/indicators"))),
  ];
  const queries = [...written];
  for (const file of files) {
    queries.push({ ...named(file), sql: await selectOf(file), file: relative(root, file) });
  }
  await readSelects(duckdb, queries.flatMap(selectsOf));
  const models = new Map<string, Model>();
  for (const query of queries) {
    const table = `${query.schema}.${query.name}`;
    const twin = models.get(table);
    if (twin) throw new Error(`invalid model: ${table} in both ${twin.file} and ${query.file}`);
    models.set(table, { ...query, table, reads: await readsOf(duckdb, query) });
  }
  return [...models.values()];
}

async function sqlFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => join(folder, name));
}

function named(file: string): { schema: Layer; name: string } {
  const folder = basename(dirname(file));
  const layer =
    folder === "statistics" ? "values" : folder === "indicators" ? "observations" : folder;
  if (!LAYERS.includes(layer as Layer)) throw new Error(`unknown layer: ${folder}, of ${file}`);
  return { schema: layer as Layer, name: basename(file, ".sql").toLowerCase() };
}

async function selectOf(file: string): Promise<string> {
  const text = await readFile(file, "utf8");
  return text.trimEnd().replace(/;$/, "");
}

function selectsOf({ sql, code }: WrittenModel): string[] {
  return code ? Object.values(code.inputs) : [sql];
}

async function readsOf(duckdb: Engine, query: WrittenModel): Promise<string[]> {
  try {
    const tables = await Promise.all(selectsOf(query).map((sql) => tablesRead(duckdb, sql)));
    return [...new Set(tables.flat())];
  } catch (error) {
    throw new Error(`${query.file}: ${(error as Error).message}`);
  }
}
