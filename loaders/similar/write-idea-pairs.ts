import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";
import { IDEA_PAIRS } from "../warehouse/raw-tables.js";
import type { ReferenceList } from "../warehouse/reference-lists.js";
import { ideaPairs, readIdeas } from "./idea-pairs.js";

/** Compares the texts of `marts.ideas` and writes the pairs to `raw.idea_pairs`: ids, likeness and shared terms, never a text. */
export async function writeIdeaPairs(
  engine: DuckdbEngine,
  lists: Map<string, ReferenceList>,
): Promise<void> {
  await engine.load(IDEA_PAIRS, ideaPairs(await readIdeas(engine, lists), lists));
}
