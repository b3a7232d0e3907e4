import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../../loaders/generate/generate.js";
import { keepAreasOf } from "../models/part-of-samples.js";

/** Makes a folder of its own with samples of a few municipalities, and a place for a warehouse. */
export async function smallSamples(): Promise<{ folder: string; data: string; warehouse: string }> {
  const folder = await mkdtemp(join(tmpdir(), "load-"));
  const data = join(folder, "data");
  await generate({ municipalities: 2, ideas: 10, seed: 7, out: data });
  await keepAreasOf(data, await readdir(join(data, "november")));
  return { folder, data, warehouse: join(folder, "warehouse.duckdb") };
}
