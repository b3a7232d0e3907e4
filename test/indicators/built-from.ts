import { buildModels } from "../../loaders/warehouse/build-models.js";
import { projectModels } from "../../loaders/warehouse/catalogue.js";
import { type DuckdbEngine, duckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { emptyRoots, fill, type Given } from "../loaders/models/rows-of.js";

/**
 * Builds every model with the rows of some tables given, and answers with the engine.
 *
 * A table left out is built of what is there, which is nothing at the start. A given table that no
 * model makes, or a column that it does not have, is an error.
 */
export async function builtFrom(given: Given): Promise<DuckdbEngine> {
  const engine = await duckdbEngine(":memory:");
  const models = await projectModels(engine);
  for (const table of Object.keys(given)) {
    if (!models.some((model) => model.table === table)) throw new Error(`unknown table: ${table}`);
  }
  const roots = await emptyRoots(engine);
  await buildModels({ ...engine, build: replaced }, models, roots);
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
