import { Growing } from "./growing.js";
import { sharedArray } from "./shared-array.js";

/** Rows of weighted terms: row n stands between `starts[n]` and `starts[n + 1]`, in the order of the ids. */
export type Vectors = {
  starts: Int32Array;
  ids: Int32Array;
  weights: Float32Array;
  /** the length of each row as a vector; 1 for one that is empty */
  lengths: Float32Array;
  /** the weights of each row added up */
  sums: Float32Array;
};

/** A row while it is made: terms in any order, each once, and their weights. */
export type Row = { ids: number[]; weights: number[] };

/** Gathers rows of weighted terms, one after another. */
export class VectorWriter {
  #starts = new Growing(Int32Array);
  #ids = new Growing(Int32Array);
  #weights = new Growing(Float32Array);

  constructor() {
    this.#starts.push(0);
  }

  add(row: Row): void {
    sortById(row);
    for (let at = 0; at < row.ids.length; at++) {
      this.#ids.push(row.ids[at] as number);
      this.#weights.push(row.weights[at] as number);
    }
    this.#starts.push(this.#ids.length);
  }

  /** Gives the rows, once: each weight times how rare its term is. */
  vectors(rare: (term: number) => number): Vectors {
    const [starts, ids, weights] = [this.#starts.items(), this.#ids.items(), this.#weights.items()];
    const lengths = sharedArray(Float32Array, starts.length - 1);
    const sums = sharedArray(Float32Array, starts.length - 1);
    for (let row = 0; row < lengths.length; row++) {
      let squares = 0;
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
        const weight = (weights[at] as number) * rare(ids[at] as number);
        weights[at] = weight;
        squares += weight * weight;
        sums[row] = (sums[row] as number) + weight;
      }
      lengths[row] = Math.sqrt(squares) || 1;
    }
    return { starts, ids, weights, lengths, sums };
  }
}

function sortById({ ids, weights }: Row): void {
  for (let at = 1; at < ids.length; at++) {
    const [id, weight] = [ids[at] as number, weights[at] as number];
    let place = at;
    for (; place > 0 && (ids[place - 1] as number) > id; place--) {
      ids[place] = ids[place - 1] as number;
      weights[place] = weights[place - 1] as number;
    }
    ids[place] = id;
    weights[place] = weight;
  }
}
