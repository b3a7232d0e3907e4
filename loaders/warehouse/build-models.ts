import { buildOrder } from "./build-order.js";
import type { Engine } from "./engine.js";
import type { Model } from "./models.js";

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
    rows.set(model.table, await built(engine, model));
    onBuilt(model.table);
  }
  return rows;
}

async function built(engine: Engine, model: Model): Promise<number> {
  try {
    return await engine.build(model);
  } catch (error) {
    throw new Error(`invalid model: ${model.file}: ${(error as Error).message}`);
  }
}
