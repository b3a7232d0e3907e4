import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";
import { IDEA_PAIRS } from "../warehouse/raw-tables.js";
import type { ReferenceList } from "../warehouse/reference-lists.js";
import { decidedPairs } from "./decided-pairs.js";
import { describePairs } from "./describe-pairs.js";
import { findPairs } from "./find-pairs.js";
import { likenessIn, THRESHOLD } from "./likeness.js";
import type { Pairs } from "./partners.js";
import { type Ideas, readIdeas } from "./read-ideas.js";

/** `found_pairs` has ideas by number; what is written has their ids, and their texts hashed as `textsHashOf` does. */
const WRITE = `
  insert into raw.idea_pairs by name
  with ids as (select number as one, idea_id, place, texts_hash from numbered_ideas),
  other_ids as (
      select number as other, idea_id as other_idea_id, place as other_place,
          texts_hash as other_texts_hash
      from numbered_ideas)
  select idea_id, other_idea_id, round(likeness, 4) as likeness,
      likeness >= ${THRESHOLD} and place <> other_place as is_candidate, shared_terms,
      substr(sha256(texts_hash || chr(10) || other_texts_hash), 1, 16) as texts_hash
  from found_pairs inner join ids using (one) inner join other_ids using (other)`;

/**
 * Compares the texts of `marts.ideas` and writes to `raw.idea_pairs` what a person should look at, every
 * idea's most alike partners in other municipalities, and anew what has a verdict: ids, likeness and
 * shared terms, never a text. Answers with what was compared.
 */
export async function writeIdeaPairs(
  engine: DuckdbEngine,
  lists: Map<string, ReferenceList>,
): Promise<Ideas> {
  const ideas = await readIdeas(engine, lists);
  const { corpus, places } = ideas;
  const found = await findPairs(corpus, places);
  const decided = without(found, await decidedPairs(engine, lists), corpus.size);
  const likeness = likenessIn(corpus);
  const judged: Pairs = {
    ones: Int32Array.from(decided, ([one]) => one),
    others: Int32Array.from(decided, ([, other]) => other),
    likenesses: Float32Array.from(decided, ([one, other]) => likeness(one, other)),
  };
  await engine.load(IDEA_PAIRS, []);
  await engine.run(`create or replace temp table found_pairs (
    one integer, other integer, likeness double, shared_terms varchar)`);
  await engine.append("found_pairs", describePairs(corpus, found));
  await engine.append("found_pairs", describePairs(corpus, judged));
  await engine.run(WRITE);
  await engine.run("drop table found_pairs");
  await engine.run("drop table numbered_ideas");
  return ideas;
}

/** Leaves out the pairs that were found anyway. */
function without({ ones, others }: Pairs, decided: [number, number][], size: number) {
  const left = new Map(decided.map((pair) => [pair[0] * size + pair[1], pair]));
  if (left.size === 0) return decided;
  for (let at = 0; at < ones.length; at++) {
    left.delete((ones[at] as number) * size + (others[at] as number));
  }
  return [...left.values()];
}
