import { sharedArray } from "./shared-array.js";

/** Pairs of ideas by number: `ones[n]` and `others[n]`, the lesser number first, and how alike they are. */
export type Pairs = { ones: Int32Array; others: Int32Array; likenesses: Float32Array };

/** So many partners of an idea are shown to a person. */
export const PARTNERS = 5;

/** Partners as another thread hands them over. */
export type Kept = { others: Int32Array; likenesses: Float32Array };

/**
 * Keeps the most alike partners of each idea, of those from a likeness and up; of equals the lesser number.
 * What is kept is the same in whichever order pairs are offered.
 */
export class Partners {
  readonly kept: Kept;

  constructor(
    readonly size: number,
    readonly threshold: number,
  ) {
    const others = sharedArray(Int32Array, size * PARTNERS).fill(-1);
    this.kept = { others, likenesses: sharedArray(Float32Array, size * PARTNERS) };
  }

  /** How alike a pair must be to be kept for one of the two. */
  least(one: number, other: number): number {
    const { likenesses } = this.kept;
    const last = Math.min(
      likenesses[one * PARTNERS + PARTNERS - 1] as number,
      likenesses[other * PARTNERS + PARTNERS - 1] as number,
    );
    return Math.max(this.threshold, last);
  }

  offer(one: number, other: number, likeness: number): void {
    const rounded = Math.fround(likeness);
    if (rounded < this.threshold) return;
    this.#keep(one, other, rounded);
    this.#keep(other, one, rounded);
  }

  /** Keeps the best of what was kept here and elsewhere. */
  take({ others, likenesses }: Kept): void {
    for (let at = 0; at < others.length; at++) {
      const other = others[at] as number;
      if (other >= 0) this.#keep(Math.floor(at / PARTNERS), other, likenesses[at] as number);
    }
  }

  /** Gives what was kept, each pair once and in order. */
  pairs(): Pairs {
    const starts = new Int32Array(this.size + 1);
    this.#each((one) => {
      starts[one + 1] = (starts[one + 1] as number) + 1;
    });
    for (let one = 0; one < this.size; one++) {
      starts[one + 1] = (starts[one + 1] as number) + (starts[one] as number);
    }
    const count = starts[this.size] as number;
    const ones = new Int32Array(count);
    const others = new Int32Array(count);
    const likenesses = new Float32Array(count);
    const ends = starts.slice();
    this.#each((one, other, likeness) => {
      let place = ends[one] as number;
      ends[one] = place + 1;
      ones[place] = one;
      for (; place > (starts[one] as number) && (others[place - 1] as number) > other; place--) {
        others[place] = others[place - 1] as number;
        likenesses[place] = likenesses[place - 1] as number;
      }
      others[place] = other;
      likenesses[place] = likeness;
    });
    return { ones, others, likenesses };
  }

  /** Calls with each pair once, the lesser number first. */
  #each(call: (one: number, other: number, likeness: number) => void): void {
    const { others, likenesses } = this.kept;
    for (let at = 0; at < others.length; at++) {
      const idea = Math.floor(at / PARTNERS);
      const other = others[at] as number;
      if (other < 0 || (other < idea && this.#has(other, idea))) continue;
      call(Math.min(idea, other), Math.max(idea, other), likenesses[at] as number);
    }
  }

  #keep(idea: number, other: number, likeness: number): void {
    const { others, likenesses } = this.kept;
    const first = idea * PARTNERS;
    let at = first + PARTNERS;
    while (at > first) {
      const difference = likeness - (likenesses[at - 1] as number);
      if (difference < 0 || (difference === 0 && other > (others[at - 1] as number))) break;
      at--;
      if (at + 1 === first + PARTNERS) continue;
      likenesses[at + 1] = likenesses[at] as number;
      others[at + 1] = others[at] as number;
    }
    if (at === first + PARTNERS) return;
    likenesses[at] = likeness;
    others[at] = other;
  }

  #has(idea: number, other: number): boolean {
    const end = (idea + 1) * PARTNERS;
    for (let at = idea * PARTNERS; at < end; at++) {
      if (this.kept.others[at] === other) return true;
    }
    return false;
  }
}
