import type { Comparable } from "./likeness.js";
import { sharedArray } from "./shared-array.js";

/** Ideas that share a rare term or two key terms stand in a block together: block n between `starts[n]` and `starts[n + 1]` in `ideas`. */
export type Blocks = { starts: Int32Array; ideas: Int32Array };

/** So many of an idea's key terms make blocks, the heaviest first; a term that so few ideas have makes one by itself. */
const limits = (size: number) => (size <= FEW ? { most: 14, rare: 300 } : { most: 8, rare: 60 });

/** So few ideas are compared with everything in their blocks: it takes a second or two. */
export const FEW = 5000;

/** The blocks of one idea at a time, each with the weight of its terms. Equal hashes join blocks, which costs time only. */
export class BlocksOfIdea {
  readonly count: number;
  readonly blocks: Int32Array;
  readonly weights: Float32Array;
  readonly #key: Comparable["key"];
  readonly #counts: Int32Array;
  readonly #most: number;
  readonly #rare: number;
  readonly #chosen: Int32Array;

  constructor({ size, terms, key }: Comparable) {
    const { most, rare } = limits(size);
    const bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(size * 16 + 1))));
    this.count = 2 ** bits;
    this.blocks = new Int32Array((most * (most + 1)) / 2);
    this.weights = new Float32Array(this.blocks.length);
    this.#key = key;
    this.#counts = new Int32Array(terms);
    for (const term of key.ids) this.#counts[term] = (this.#counts[term] as number) + 1;
    this.#most = most;
    this.#rare = rare;
    this.#chosen = new Int32Array(most);
  }

  /** Fills `blocks` and `weights` and tells how many there are. */
  list(idea: number): number {
    const { ids, weights } = this.#key;
    const mask = this.count - 1;
    const used = this.#choose(idea);
    let found = 0;
    for (let a = 0; a < used; a++) {
      const at = this.#chosen[a] as number;
      const [one, weight] = [ids[at] as number, weights[at] as number];
      if ((this.#counts[one] as number) <= this.#rare) {
        this.blocks[found] = hash(one, one) & mask;
        this.weights[found++] = weight;
      }
      for (let b = a + 1; b < used; b++) {
        const other = ids[this.#chosen[b] as number] as number;
        this.blocks[found] = (one < other ? hash(one, other) : hash(other, one)) & mask;
        this.weights[found++] = weight + (weights[this.#chosen[b] as number] as number);
      }
    }
    return found;
  }

  /** Chooses the heaviest key terms that some other idea has too. */
  #choose(idea: number): number {
    const { starts, ids, weights } = this.#key;
    const [chosen, most] = [this.#chosen, this.#most];
    const end = starts[idea + 1] as number;
    let used = 0;
    for (let at = starts[idea] as number; at < end; at++) {
      if ((this.#counts[ids[at] as number] as number) < 2) continue;
      const weight = weights[at] as number;
      let place = used < most ? used++ : most;
      while (place > 0 && (weights[chosen[place - 1] as number] as number) < weight) {
        if (place < most) chosen[place] = chosen[place - 1] as number;
        place--;
      }
      if (place < most) chosen[place] = at;
    }
    return used;
  }
}

/** Puts every idea in its blocks: only ideas of one block are compared. */
export function blocksOf(corpus: Comparable): Blocks {
  const own = new BlocksOfIdea(corpus);
  const starts = sharedArray(Int32Array, own.count + 1);
  for (let idea = 0; idea < corpus.size; idea++) {
    for (let at = own.list(idea) - 1; at >= 0; at--) {
      const after = (own.blocks[at] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  }
  for (let block = 0; block < own.count; block++) {
    starts[block + 1] = (starts[block + 1] as number) + (starts[block] as number);
  }
  const ideas = sharedArray(Int32Array, starts[own.count] as number);
  // from the last idea to the first, each before those that stand there: starts end up where they were
  const next = starts.slice(1);
  for (let idea = corpus.size - 1; idea >= 0; idea--) {
    for (let at = own.list(idea) - 1; at >= 0; at--) {
      const block = own.blocks[at] as number;
      const place = (next[block] as number) - 1;
      ideas[place] = idea;
      next[block] = place;
    }
  }
  return { starts, ideas };
}

function hash(one: number, other: number): number {
  let mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
