import { type Blocks, BlocksOfIdea, FEW } from "./blocks.js";
import type { Comparable } from "./likeness.js";

/** So many ideas of an idea's blocks are looked at, the smallest blocks first. */
const LOOKED_AT = 150;
/** What two ideas have in common is counted in steps, up to a most. */
const STEPS = 8;
const MOST = 1023;
/** So many of them are compared in full: those with most in common. */
const COMPARED = 12;

/** Gives a function that finds which later ideas of other municipalities an idea is to be compared with. */
export function candidatesIn(corpus: Comparable, { starts, ideas }: Blocks, places: Int32Array) {
  const own = new BlocksOfIdea(corpus);
  const isFew = corpus.size <= FEW;
  const inCommon = new Uint16Array(corpus.size);
  const sizes = new Int32Array(MOST + 2);

  return function candidates(idea: number): number[] {
    const count = bySize(own, starts, own.list(idea));
    const place = places[idea] as number;
    const met: number[] = [];
    let left = isFew ? Number.POSITIVE_INFINITY : LOOKED_AT;
    for (let nth = 0; nth < count && left > 0; nth++) {
      const end = starts[(own.blocks[nth] as number) + 1] as number;
      const step = Math.max(1, Math.round((own.weights[nth] as number) * STEPS));
      const from = placeAfter(ideas, starts[own.blocks[nth] as number] as number, end, idea);
      const to = Math.min(end, from + left);
      left -= to - from;
      for (let at = from; at < to; at++) {
        const other = ideas[at] as number;
        if (places[other] === place) continue;
        const before = inCommon[other] as number;
        if (before === 0) met.push(other);
        inCommon[other] = Math.min(MOST, before + step);
      }
    }
    const chosen = commonest(met, isFew ? met.length : COMPARED);
    for (const other of met) inCommon[other] = 0;
    return chosen;
  };

  /** Takes those with most in common, the most first: what is best is soon known, and the rest given up early. */
  function commonest(met: readonly number[], most: number): number[] {
    let top = 0;
    for (const other of met) {
      const common = inCommon[other] as number;
      if (common > top) top = common;
      sizes[common] = (sizes[common] as number) + 1;
    }
    let sum = 0;
    for (let common = top; common >= 0; common--) {
      const size = sizes[common] as number;
      sizes[common] = sum;
      sum += size;
    }
    const chosen: number[] = new Array(Math.min(most, met.length));
    for (const other of met) {
      const common = inCommon[other] as number;
      const at = sizes[common] as number;
      sizes[common] = at + 1;
      if (at < chosen.length) chosen[at] = other;
    }
    sizes.fill(0, 0, top + 1);
    return chosen;
  }
}

/** Leaves out the blocks that an idea is alone in, sorts the others by size, the smallest first, and counts them. */
function bySize({ blocks, weights }: BlocksOfIdea, starts: Int32Array, count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const [block, weight] = [blocks[at] as number, weights[at] as number];
    const size = sizeOf(starts, block);
    if (size < 2) continue;
    let place = kept++;
    for (; place > 0 && sizeOf(starts, blocks[place - 1] as number) > size; place--) {
      blocks[place] = blocks[place - 1] as number;
      weights[place] = weights[place - 1] as number;
    }
    blocks[place] = block;
    weights[place] = weight;
  }
  return kept;
}

function sizeOf(starts: Int32Array, block: number): number {
  return (starts[block + 1] as number) - (starts[block] as number);
}

/** Finds where the ideas after this one begin in a block. */
function placeAfter(ideas: Int32Array, start: number, end: number, idea: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ideas[middle] as number) <= idea) low = middle + 1;
    else high = middle;
  }
  return low;
}
