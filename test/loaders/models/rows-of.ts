import { join } from "node:path";
import { catalogueTables } from "../../../loaders/models/observations/catalogue-tables.js";
import { thresholds } from "../../../loaders/publish/thresholds.js";
import { sources } from "../../../loaders/sources/index.js";
import { buildModels } from "../../../loaders/warehouse/build-models.js";
import { neededFor } from "../../../loaders/warehouse/build-order.js";
import { projectModels } from "../../../loaders/warehouse/catalogue.js";
import { type DuckdbEngine, duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { type Model, PROJECT } from "../../../loaders/warehouse/models.js";
import {
  FILES,
  IDEA_PAIRS,
  IGNORED,
  REFUSALS,
  RUN,
  rawTables,
  SEALED_VALUES,
} from "../../../loaders/warehouse/raw-tables.js";
import { readReferenceLists } from "../../../loaders/warehouse/reference-lists.js";
import { indicators } from "../../../src/indicators/index.js";
import { columnsIn } from "./columns-in.js";

export type Given = Record<string, Row[]>;

let models: Promise<Model[]> | undefined;

/**
 * Builds one table from given rows and answers with the wanted columns of its rows.
 *
 * `given` names tables of raw, reference, staging or marts; columns left out are null, tables left out
 * are empty, tables that the wanted one does not need are not built. Models between the given tables and the wanted one are built as the project builds them.
 */
export async function rowsOf(table: string, given: Given, columns: string): Promise<Row[]> {
  const engine = await duckdbEngine(":memory:");
  try {
    models ??= projectModels(engine);
    const all = await models;
    const needed = neededFor(all, table);
    const roots = await emptyRoots(engine);
    const known = new Set([...roots, ...all.map((model) => model.table)]);
    for (const name of Object.keys(given)) {
      if (!known.has(name)) throw new Error(`unknown table: ${name}`);
    }
    await buildModels(stepwise(engine, given), needed, roots);
    return await engine.extract(`select ${columns} from ${table} order by ${columns}`);
  } finally {
    await engine.close();
  }

  function stepwise(duckdb: DuckdbEngine, rows: Given): DuckdbEngine {
    let isFilled = false;
    return {
      ...duckdb,
      async build(query) {
        if (!isFilled) await fill(duckdb, rows, (name) => /^(raw|reference)\./.test(name));
        isFilled = true;
        const name = `${query.schema}.${query.name}`;
        const count = await duckdb.build(query);
        if (!rows[name]) return count;
        await duckdb.run(`delete from ${name}`);
        await fill(duckdb, rows, (each) => each === name);
        return rows[name].length;
      },
    };
  }
}

export async function emptyRoots(engine: DuckdbEngine): Promise<string[]> {
  const lists = await readReferenceLists([join(PROJECT, "data/reference")]);
  const tables = [
    ...rawTables(sources),
    ...[FILES, REFUSALS, IGNORED, RUN, IDEA_PAIRS, SEALED_VALUES],
    ...catalogueTables(indicators, thresholds()).map(({ table }) => table),
    ...[...lists.values()].map(({ table }) => table),
  ];
  for (const table of tables) await engine.load(table, []);
  return tables.map(({ schema, name }) => `${schema}.${name}`);
}

export async function fill(
  engine: DuckdbEngine,
  given: Given,
  isWanted: (name: string) => boolean,
) {
  for (const [table, rows] of Object.entries(given)) {
    if (!isWanted(table)) continue;
    const [schema = "", name = ""] = table.split(".");
    const columns = await columnsIn(engine, schema, name);
    const known = new Set(columns.map((column) => column.name));
    for (const key of rows.flatMap((row) => Object.keys(row))) {
      if (!known.has(key)) throw new Error(`unknown column: ${key} of ${table}`);
    }
    await engine.load({ schema, name, columns }, rows);
  }
}
