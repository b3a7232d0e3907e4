import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";
import type { ReferenceList } from "../warehouse/reference-lists.js";
import { type Corpus, CorpusWriter } from "./corpus.js";
import { findPairs } from "./find-pairs.js";
import { ideaTexts } from "./idea-texts.js";
import { likeness, THRESHOLD } from "./likeness.js";
import type { Pair } from "./partners.js";
import { placeWords } from "./place-words.js";
import { sharedTerms } from "./shared-terms.js";
import { textsHashOf } from "./texts-hash.js";

export type IdeaPair = {
  idea_id: string;
  other_idea_id: string;
  likeness: number;
  is_candidate: boolean;
  shared_terms: string;
  texts_hash: string;
};

/** So many terms tell why two ideas are thought to be alike. */
const SHOWN = 6;

/** Every idea as a vector, with what it is known by. */
export type Ideas = { ids: string[]; hashes: string[]; places: Int32Array; corpus: Corpus };

/** Reads the texts of `marts.ideas` and makes vectors of them. */
export async function readIdeas(
  engine: DuckdbEngine,
  lists: Map<string, ReferenceList>,
): Promise<Ideas> {
  const ids: string[] = [];
  const hashes: string[] = [];
  const municipalities: string[] = [];
  const writer = new CorpusWriter();
  for await (const ideas of ideaTexts(engine)) {
    for (const idea of ideas) {
      ids.push(idea.idea_id);
      hashes.push(idea.texts_hash);
      municipalities.push(idea.municipality_code);
      writer.add(idea);
    }
  }
  const numbers = new Map([...new Set(municipalities)].map((code, number) => [code, number]));
  const places = Int32Array.from(municipalities, (code) => numbers.get(code) as number);
  return { ids, hashes, places, corpus: writer.corpus(placeWords(namesOf(lists))) };
}

/**
 * Finds the pairs of ideas that a person should look at, and computes again those that have a verdict:
 * every idea's most alike partners in other municipalities, the lesser id first in each pair.
 */
export function* ideaPairs(ideas: Ideas, lists: Map<string, ReferenceList>): Generator<IdeaPair> {
  const { ids, hashes, places, corpus } = ideas;
  const found = findPairs(corpus, places);
  const decided = decidedPairs(lists, ids);
  for (const pair of found) {
    decided.delete(`${pair.one} ${pair.other}`);
    yield described(pair);
  }
  for (const { one, other } of decided.values()) {
    yield described({ one, other, likeness: likeness(corpus, one, other) });
  }

  function described({ one, other, likeness }: Pair): IdeaPair {
    return {
      idea_id: ids[one] as string,
      other_idea_id: ids[other] as string,
      likeness: Math.round(likeness * 1e4) / 1e4,
      is_candidate: likeness >= THRESHOLD && places[one] !== places[other],
      shared_terms: sharedTerms(corpus, one, other).slice(0, SHOWN).join(", "),
      texts_hash: textsHashOf(hashes[one] as string, hashes[other] as string),
    };
  }
}

function namesOf(lists: Map<string, ReferenceList>): string[] {
  const rows = lists.get("municipalities")?.rows ?? [];
  return rows.flatMap((row) => [String(row.name), String(row.county_name)]);
}

/** The pairs of ideas that somebody has judged, each once, by their numbers. */
function decidedPairs(lists: Map<string, ReferenceList>, ids: readonly string[]) {
  const pairs = new Map<string, { one: number; other: number }>();
  const verdicts = lists.get("idea_verdicts")?.rows ?? [];
  if (verdicts.length === 0) return pairs;
  const numbers = new Map(ids.map((id, number) => [id, number]));
  for (const { idea_id, other_idea_id } of verdicts) {
    const one = numbers.get(String(idea_id));
    const other = numbers.get(String(other_idea_id));
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = one < other ? [one, other] : [other, one];
    pairs.set(`${first} ${second}`, { one: first, other: second });
  }
  return pairs;
}
