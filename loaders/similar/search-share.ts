import type { Blocks } from "./blocks.js";
import { candidatesIn } from "./candidates.js";
import { type Comparable, likenessIn, THRESHOLD } from "./likeness.js";
import { Partners } from "./partners.js";

/** What threads search together; `next[0]` is the first idea that none of them has taken on. */
export type Search = { corpus: Comparable; places: Int32Array; blocks: Blocks; next: Int32Array };

/** So many ideas are taken on at a time. */
const AT_A_TIME = 1000;
/** Likenesses are kept with seven digits: what is given up early is surely less. */
const ROUNDING = 1e-6;

/** Finds partners for ideas that nobody has taken on, as long as there are any. */
export function searchShare({ corpus, places, blocks, next }: Search): Partners {
  const candidates = candidatesIn(corpus, blocks, places);
  const likeness = likenessIn(corpus);
  const partners = new Partners(corpus.size, THRESHOLD);
  for (;;) {
    const from = Atomics.add(next, 0, AT_A_TIME);
    if (from >= corpus.size) return partners;
    for (let one = from; one < Math.min(from + AT_A_TIME, corpus.size); one++) {
      for (const other of candidates(one)) {
        const least = partners.least(one, other) - ROUNDING;
        partners.offer(one, other, likeness(one, other, least));
      }
    }
  }
}
