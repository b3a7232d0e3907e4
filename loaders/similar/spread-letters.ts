import type { Letters } from "./letters.js";

/** The runs of three letters of one text at a time, laid out by run: see `SpreadRow`. */
export class SpreadLetters {
  readonly #letters: Letters;
  /** the square of what a run weighs, where the text has it */
  readonly #squares: Float32Array;
  #text = -1;

  constructor(letters: Letters) {
    this.#letters = letters;
    this.#squares = new Float32Array(letters.squares.length);
  }

  /** Lays out a text in the place of the one before. */
  put(text: number): void {
    const { starts, ids, squares } = this.#letters;
    if (this.#text >= 0) {
      const end = starts[this.#text + 1] as number;
      for (let at = starts[this.#text] as number; at < end; at++) {
        this.#squares[ids[at] as number] = 0;
      }
    }
    const end = starts[text + 1] as number;
    for (let at = starts[text] as number; at < end; at++) {
      this.#squares[ids[at] as number] = squares[ids[at] as number] as number;
    }
    this.#text = text;
  }

  /** Computes the cosine with another text's runs: slips of the pen and split words cost little. */
  cosine(other: number): number {
    const { starts, ids, lengths } = this.#letters;
    const end = starts[other + 1] as number;
    let product = 0;
    for (let at = starts[other] as number; at < end; at++) {
      product += this.#squares[ids[at] as number] as number;
    }
    return product / ((lengths[this.#text] as number) * (lengths[other] as number));
  }
}
