import { type Blocks, blocksOf, FEW } from "./blocks.js";
import type { Corpus } from "./corpus.js";
import { likeness, THRESHOLD } from "./likeness.js";
import { type Pair, Partners } from "./partners.js";

/** So many ideas of an idea's blocks are looked at, the smallest blocks first. */
const LOOKED_AT = 400;
/** What two ideas have in common is counted in steps, up to a most. */
const STEPS = 8;
const MOST = 1023;
/** So many of them are compared in full: those with most in common. */
const COMPARED = 12;

/**
 * Finds each idea's most alike partners in other municipalities, each pair once and in order.
 *
 * `places[n]` is the municipality of idea n, as a number. Not every pair is compared, see `blocksOf`;
 * what that loses is measured by `npm run bench -- similar`.
 */
export function findPairs(corpus: Corpus, places: Int32Array): Pair[] {
  const laterOf = candidateFinder(blocksOf(corpus), corpus.size, places);
  const partners = new Partners(corpus.size, THRESHOLD);
  for (let one = 0; one < corpus.size; one++) {
    for (const other of laterOf(one)) {
      const least = partners.least(one, other);
      const found = likeness(corpus, one, other, least);
      if (found >= least) partners.offer({ one, other, likeness: found });
    }
  }
  return partners.pairs();
}

/** Gives a function that finds which later ideas an idea is to be compared with. */
function candidateFinder(blocks: Blocks, size: number, places: Int32Array) {
  const inCommon = new Uint16Array(size);
  return function candidates(idea: number): number[] {
    const met: number[] = [];
    let left = size <= FEW ? Number.POSITIVE_INFINITY : LOOKED_AT;
    for (const { block, weight } of blocks.of(idea)) {
      const step = Math.max(1, Math.round(weight * STEPS));
      const from = placeAfter(blocks, block, idea);
      const to = Math.min(blocks.starts[block + 1] as number, from + left);
      left -= to - from;
      for (let at = from; at < to; at++) {
        const other = blocks.ideas[at] as number;
        if (places[other] === places[idea] || other === idea) continue;
        if (inCommon[other] === 0) met.push(other);
        inCommon[other] = Math.min(MOST, (inCommon[other] as number) + step);
      }
      if (left <= 0) break;
    }
    const chosen = commonest(met, inCommon, size <= FEW ? size : COMPARED);
    for (const other of met) inCommon[other] = 0;
    return chosen;
  };
}

/** Finds where the ideas after this one begin in a block. */
function placeAfter({ starts, ideas }: Blocks, block: number, idea: number): number {
  let low = starts[block] as number;
  let high = starts[block + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ideas[middle] as number) <= idea) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes those with most in common, the most first: what is best is soon known, and the rest given up early. */
function commonest(met: readonly number[], inCommon: Uint16Array, most: number): number[] {
  const sizes = new Int32Array(MOST + 2);
  for (const other of met) {
    const place = MOST - (inCommon[other] as number) + 1;
    sizes[place] = (sizes[place] as number) + 1;
  }
  for (let place = 1; place < sizes.length; place++) {
    sizes[place] = (sizes[place] as number) + (sizes[place - 1] as number);
  }
  const chosen: number[] = new Array(Math.min(most, met.length));
  for (const other of met) {
    const place = MOST - (inCommon[other] as number);
    const at = sizes[place] as number;
    sizes[place] = at + 1;
    if (at < chosen.length) chosen[at] = other;
  }
  return chosen;
}
