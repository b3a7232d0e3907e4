import type { Corpus } from "./corpus.js";
import type { Pairs } from "./partners.js";
import { sharedTerms } from "./shared-terms.js";

/** So many terms tell why two ideas are thought to be alike. */
const SHOWN = 6;
const AT_A_TIME = 2000;

/** Gives columns of pairs, some at a time: the two numbers, the likeness and the terms shared, as text. */
export function* describePairs(
  corpus: Corpus,
  { ones, others, likenesses }: Pairs,
): Generator<ArrayLike<number | string>[]> {
  for (let from = 0; from < ones.length; from += AT_A_TIME) {
    const to = Math.min(from + AT_A_TIME, ones.length);
    const terms = Array.from({ length: to - from }, (_, at) => {
      const [one, other] = [ones[from + at] as number, others[from + at] as number];
      return sharedTerms(corpus, one, other).slice(0, SHOWN).join(", ");
    });
    yield [...[ones, others, likenesses].map((column) => column.subarray(from, to)), terms];
  }
}
