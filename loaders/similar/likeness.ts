import type { Corpus } from "./corpus.js";
import { spelling } from "./letters.js";
import { cosine, shared } from "./vectors.js";

/**
 * The likeness from which two ideas are candidates: where F1 is highest on the half of the labelled
 * pairs that is for choosing (`test/golden/idea_pairs.csv`).
 */
export const THRESHOLD = 0.1725;

/** So much shared weight of key terms is as much as can be had; so is all of it, where two titles are all there is. */
const FULL = 4;
const SHARES = { key: 0.35, crossed: 0.35, description: 0.2, letters: 0.1 };

/**
 * Computes how alike two ideas are, 0 to 1: the key terms that they share, how far the title of one is
 * told in the description of the other, and the cosines of the descriptions and of the spelling.
 *
 * A pair that cannot reach `least` is given up early: its likeness is then less than `least`, and no more is known.
 */
export function likeness(corpus: Corpus, one: number, other: number, least = 0): number {
  const { title, description, key, letters } = corpus;
  const weight = shared(key, one, other);
  const part = (2 * weight) / ((key.sums[one] as number) + (key.sums[other] as number) || 1);
  let sum = SHARES.key * Math.min(1, Math.max(weight / FULL, part ** 4));
  if (sum + SHARES.crossed + SHARES.description + SHARES.letters < least) return sum;
  sum += SHARES.description * cosine(description, one, description, other);
  if (sum + SHARES.crossed + SHARES.letters < least) return sum;
  const crossed = Math.max(
    cosine(title, one, description, other),
    cosine(title, other, description, one),
  );
  sum += SHARES.crossed * crossed;
  if (sum + SHARES.letters < least) return sum;
  return sum + SHARES.letters * spelling(letters, one, other);
}
