import type { Vectors } from "./vectors.js";

/** One row at a time laid out by term: other rows are held against it without looking for the terms they share. */
export class SpreadRow {
  readonly #rows: Vectors;
  readonly #weights: Float32Array;
  #row = -1;

  constructor(rows: Vectors, terms: number) {
    this.#rows = rows;
    this.#weights = new Float32Array(terms);
  }

  /** Lays out a row in the place of the one before. */
  put(row: number): void {
    const { starts, ids, weights } = this.#rows;
    if (this.#row >= 0) {
      const end = starts[this.#row + 1] as number;
      for (let at = starts[this.#row] as number; at < end; at++) {
        this.#weights[ids[at] as number] = 0;
      }
    }
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      this.#weights[ids[at] as number] = weights[at] as number;
    }
    this.#row = row;
  }

  /** Computes the cosine with another row: 0 where they share nothing, 1 where they are the same. */
  cosine({ starts, ids, weights, lengths }: Vectors, other: number): number {
    const end = starts[other + 1] as number;
    let product = 0;
    for (let at = starts[other] as number; at < end; at++) {
      product += (this.#weights[ids[at] as number] as number) * (weights[at] as number);
    }
    if (product === 0) return 0;
    return product / ((this.#rows.lengths[this.#row] as number) * (lengths[other] as number));
  }

  /** Adds up the weight that it shares with another row, of each term the lesser. */
  shared({ starts, ids, weights }: Vectors, other: number): number {
    const end = starts[other + 1] as number;
    let sum = 0;
    for (let at = starts[other] as number; at < end; at++) {
      sum += Math.min(this.#weights[ids[at] as number] as number, weights[at] as number);
    }
    return sum;
  }
}
