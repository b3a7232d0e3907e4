import type { Corpus } from "./corpus.js";
import { SpreadLetters } from "./spread-letters.js";
import { SpreadRow } from "./spread-row.js";

/**
 * The likeness from which two ideas are candidates: where F1 is highest on the half of the labelled
 * pairs that is for choosing (`test/golden/idea_pairs.csv`).
 */
export const THRESHOLD = 0.1725;

/** So much shared weight of key terms is as much as can be had; so is all of it, where two titles are all there is. */
const FULL = 4;
const SHARES = { key: 0.35, crossed: 0.35, description: 0.2, letters: 0.1 };

/** What ideas are compared by; it can be handed to another thread. */
export type Comparable = Pick<
  Corpus,
  "size" | "terms" | "title" | "description" | "key" | "letters"
>;

/**
 * Computes how alike two ideas are, 0 to 1: the key terms that they share, how far the title of one is
 * told in the description of the other, and the cosines of the descriptions and of the spelling.
 *
 * A pair that cannot reach `least` is given up early: its likeness is then less than `least`, and no more is known.
 */
export type Likeness = (one: number, other: number, least?: number) => number;

/** Gives a function that computes likenesses; it is fastest for an idea and many others in turn. */
export function likenessIn(corpus: Comparable): Likeness {
  const { title, description, key, letters } = corpus;
  const ownKey = new SpreadRow(key, corpus.terms);
  const ownTitle = new SpreadRow(title, corpus.terms);
  const ownDescription = new SpreadRow(description, corpus.terms);
  const ownLetters = new SpreadLetters(letters);
  let own = -1;
  return function likeness(one, other, least = 0) {
    if (one !== own) {
      for (const spread of [ownKey, ownTitle, ownDescription, ownLetters]) spread.put(one);
      own = one;
    }
    const weight = ownKey.shared(key, other);
    const part = (2 * weight) / ((key.sums[one] as number) + (key.sums[other] as number) || 1);
    let sum = SHARES.key * Math.min(1, Math.max(weight / FULL, part ** 4));
    if (sum + SHARES.crossed + SHARES.description + SHARES.letters < least) return sum;
    sum += SHARES.description * ownDescription.cosine(description, other);
    if (sum + SHARES.crossed + SHARES.letters < least) return sum;
    const crossed = Math.max(
      ownTitle.cosine(description, other),
      ownDescription.cosine(title, other),
    );
    sum += SHARES.crossed * crossed;
    if (sum + SHARES.letters < least) return sum;
    return sum + SHARES.letters * ownLetters.cosine(other);
  };
}
