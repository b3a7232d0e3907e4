import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";
import { literal } from "../warehouse/quoted.js";
import type { ReferenceList } from "../warehouse/reference-lists.js";

/** Finds the pairs of ideas that somebody has judged, each once, by their numbers in `numbered_ideas`, the lesser first. */
export async function decidedPairs(
  engine: DuckdbEngine,
  lists: Map<string, ReferenceList>,
): Promise<[one: number, other: number][]> {
  const verdicts = lists.get("idea_verdicts")?.rows ?? [];
  if (verdicts.length === 0) return [];
  const ids = new Set(verdicts.flatMap((row) => [String(row.idea_id), String(row.other_idea_id)]));
  const known = await engine.extract(
    `select idea_id, number from numbered_ideas where idea_id in (${[...ids].map(literal)})`,
  );
  const numbers = new Map(known.map(({ idea_id, number }) => [String(idea_id), Number(number)]));
  const pairs = new Map<string, [number, number]>();
  for (const { idea_id, other_idea_id } of verdicts) {
    const one = numbers.get(String(idea_id));
    const other = numbers.get(String(other_idea_id));
    if (one === undefined || other === undefined || one === other) continue;
    pairs.set(`${Math.min(one, other)} ${Math.max(one, other)}`, [
      Math.min(one, other),
      Math.max(one, other),
    ]);
  }
  return [...pairs.values()];
}
