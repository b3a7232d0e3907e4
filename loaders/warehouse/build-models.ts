import { buildOrder } from "./build-order.js";
import type { Engine, Row } from "./engine.js";
import type { Code, Model } from "./models.js";

/** Builds models in the order of what they read and answers with the number of rows of each table. */
export async function buildModels(
  engine: Engine,
  models: Model[],
  given: Iterable<string>,
  onBuilt: (table: string) => void = () => {},
): Promise<Map<string, number>> {
  const steps = models.map((model) => ({ ...model, name: model.table, model }));
  const rows = new Map<string, number>();
  for (const { model } of buildOrder(steps, given)) {
    rows.set(model.table, await buildModel(engine, model));
    onBuilt(model.table);
  }
  return rows;
}

/** Builds one model, of a query or of code, and answers with its number of rows. Error: `invalid model: …`. */
export async function buildModel(engine: Engine, model: Model): Promise<number> {
  try {
    return model.code ? await loadRows(engine, model, model.code) : await engine.build(model);
  } catch (error) {
    throw new Error(`invalid model: ${model.file}: ${(error as Error).message}`);
  }
}

async function loadRows(engine: Engine, { schema, name }: Model, code: Code): Promise<number> {
  const inputs: Record<string, Row[]> = {};
  for (const [input, sql] of Object.entries(code.inputs)) inputs[input] = await engine.extract(sql);
  const rows = code.rowsFrom(inputs);
  await engine.load({ schema, name, columns: code.columns }, rows);
  return rows.length;
}
