import type { Corpus } from "./corpus.js";

/** Ideas that share a rare term or two key terms stand in a block together. */
export type Blocks = {
  /** Numbers the blocks of an idea, the smallest first, each with the weight of its terms. */
  of(idea: number): { block: number; weight: number }[];
  /** Block n stands between `starts[n]` and `starts[n + 1]` in `ideas`. */
  starts: Int32Array;
  ideas: Int32Array;
};

/** So many of an idea's key terms make blocks, the heaviest first; a term that so few ideas have makes one by itself. */
const limits = (size: number) => (size <= FEW ? { most: 14, rare: 300 } : { most: 8, rare: 60 });

/** So few ideas are compared with everything in their blocks: it takes a second or two. */
export const FEW = 5000;

/** Puts every idea in its blocks: only ideas of one block are compared. Equal hashes join blocks, which costs time only. */
export function blocksOf({ size, key, names }: Corpus): Blocks {
  const counts = new Int32Array(names.length);
  for (const term of key.ids) counts[term] = (counts[term] as number) + 1;
  const { most, rare } = limits(size);
  const bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(size * 16 + 1))));
  const mask = 2 ** bits - 1;
  const chosen = new Int32Array(most);
  const terms = new Int32Array(most);
  const weights = new Float32Array(most);

  /** Calls with each block of an idea; rather twice for a block than a list for each idea. */
  function each(idea: number, call: (block: number, weight: number) => void): void {
    let used = 0;
    for (let at = key.starts[idea] as number; at < (key.starts[idea + 1] as number); at++) {
      if ((counts[key.ids[at] as number] as number) < 2) continue;
      const weight = key.weights[at] as number;
      let place = used < most ? used++ : most;
      while (place > 0 && (key.weights[chosen[place - 1] as number] as number) < weight) {
        if (place < most) chosen[place] = chosen[place - 1] as number;
        place--;
      }
      if (place < most) chosen[place] = at;
    }
    for (let a = 0; a < used; a++) {
      terms[a] = key.ids[chosen[a] as number] as number;
      weights[a] = key.weights[chosen[a] as number] as number;
    }
    for (let a = 0; a < used; a++) {
      const one = terms[a] as number;
      if ((counts[one] as number) <= rare) call(hash(one, one) & mask, weights[a] as number);
      for (let b = a + 1; b < used; b++) {
        const other = terms[b] as number;
        const block = (one < other ? hash(one, other) : hash(other, one)) & mask;
        call(block, (weights[a] as number) + (weights[b] as number));
      }
    }
  }

  const starts = new Int32Array(mask + 2);
  const count = (block: number) => {
    starts[block + 1] = (starts[block + 1] as number) + 1;
  };
  for (let idea = 0; idea < size; idea++) each(idea, count);
  for (let block = 0; block <= mask; block++) {
    starts[block + 1] = (starts[block + 1] as number) + (starts[block] as number);
  }
  const ideas = new Int32Array(starts[mask + 1] as number);
  const next = starts.slice(0, mask + 1);
  for (let idea = 0; idea < size; idea++) {
    each(idea, (block) => {
      ideas[next[block] as number] = idea;
      next[block] = (next[block] as number) + 1;
    });
  }
  const sizeOf = (block: number) => (starts[block + 1] as number) - (starts[block] as number);
  return {
    starts,
    ideas,
    of(idea) {
      const found: { block: number; weight: number }[] = [];
      each(idea, (block, weight) => {
        if (sizeOf(block) > 1) found.push({ block, weight });
      });
      return found.sort((a, b) => sizeOf(a.block) - sizeOf(b.block));
    },
  };
}

function hash(one: number, other: number): number {
  let mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
