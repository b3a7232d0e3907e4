import { recordsModel } from "../../loaders/models/observations/records.js";
import { buildModels } from "../../loaders/warehouse/build-models.js";
import { neededFor } from "../../loaders/warehouse/build-order.js";
import { projectModels } from "../../loaders/warehouse/catalogue.js";
import { type DuckdbEngine, duckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Model } from "../../loaders/warehouse/models.js";
import { indicators } from "../../src/indicators/index.js";
import { emptyRoots, fill, type Given } from "../loaders/models/rows-of.js";

const ALL = indicators.map(({ id }) => id);

/** The tables that are wanted; of some indicators only, by their ids, where what is wanted is theirs alone. */
export type Narrowed = { tables: string[]; indicators?: string[] };

/**
 * Builds every model with the rows of some tables given, and answers with the engine.
 *
 * A table left out is built of what is there: raw and reference tables are empty unless given. A given table
 * that the project does not have, or a column that it does not have, is an error. Where only some tables are wanted,
 * those that they do not need are not built; of some indicators, the catalogue and the records know no others.
 */
export async function builtFrom(all: Given, wanted?: Narrowed): Promise<DuckdbEngine> {
  const given = wanted?.indicators ? ofIndicators(all, wanted.indicators) : all;
  const engine = await duckdbEngine(":memory:");
  const models = await projectModels(engine);
  const roots = await emptyRoots(engine);
  const known = new Set([...roots, ...models.map((model) => model.table)]);
  for (const table of Object.keys(given)) {
    if (!known.has(table)) throw new Error(`unknown table: ${table}`);
  }
  await fill(engine, given, (table) => roots.includes(table));
  await buildModels(
    { ...engine, build: replaced },
    wanted ? needed(models, wanted) : models,
    roots,
  );
  return engine;

  async function replaced(query: Parameters<DuckdbEngine["build"]>[0]): Promise<number> {
    const table = `${query.schema}.${query.name}`;
    const count = await engine.build(query);
    if (!given[table]) return count;
    await engine.run(`delete from ${table}`);
    await fill(engine, given, (name) => name === table);
    return given[table].length;
  }
}

/** Leaves out what the catalogue's tables say of other indicators. */
function ofIndicators(given: Given, indicators: string[]): Given {
  return Object.fromEntries(
    Object.entries(given).map(([table, rows]) => [
      table,
      table.startsWith("marts.indicator")
        ? rows.filter(({ indicator_id }) => indicators.includes(String(indicator_id)))
        : rows,
    ]),
  );
}

/** The models that the wanted tables are made of, with the records of the wanted indicators only. */
function needed(models: Model[], { indicators: ids = ALL, tables }: Narrowed): Model[] {
  const { sql } = recordsModel(indicators.filter(({ id }) => ids.includes(id)));
  const reads = ids.map((id) => `observations.${id.toLowerCase()}`);
  const narrow = models.map((model) =>
    model.table === "observations.records" ? { ...model, sql, reads } : model,
  );
  return neededFor(narrow, ...tables);
}
