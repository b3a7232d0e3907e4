import { foldLetters } from "./fold-letters.js";
import { Growing } from "./growing.js";

const KINDS = 1 << 16;

/** The runs of three letters of each text, in order, and what each run weighs. */
export type Letters = {
  starts: Int32Array;
  ids: Uint16Array;
  weights: Float32Array;
  lengths: Float32Array;
};

/** Numbers the runs of three letters in a word, å, ä and ö folded and its ends marked: 16 bits each. */
export function trigramsOf(word: string): Uint16Array {
  const marked = ` ${foldLetters(word)} `;
  return Uint16Array.from({ length: marked.length - 2 }, (_, at) => {
    let hash = 0;
    for (let i = at; i < at + 3; i++) hash = Math.imul(hash, 1021) + marked.charCodeAt(i);
    return ((hash ^ (hash >>> 15)) >>> 0) % KINDS;
  });
}

/** Gathers the runs of letters of one text after another; `rarity` weighs a run by how many texts have it. */
export class LetterWriter {
  #starts = new Growing(Int32Array);
  #ids = new Growing(Uint16Array);
  #counts = new Int32Array(KINDS);

  constructor() {
    this.#starts.push(0);
  }

  /** Adds a text by its words' runs, which may come several times. */
  add(words: readonly Uint16Array[]): void {
    const runs = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    let end = 0;
    for (const word of words) {
      runs.set(word, end);
      end += word.length;
    }
    let last = -1;
    for (const id of runs.sort()) {
      if (id === last) continue;
      this.#ids.push(id);
      this.#counts[id] = (this.#counts[id] as number) + 1;
      last = id;
    }
    this.#starts.push(this.#ids.length);
  }

  letters(rarity: (count: number) => number): Letters {
    const [starts, ids] = [this.#starts.items(), this.#ids.items()];
    const weights = Float32Array.from(this.#counts, (count) => (count === 0 ? 0 : rarity(count)));
    const lengths = new Float32Array(starts.length - 1);
    for (let text = 0; text < lengths.length; text++) {
      let squares = 0;
      for (let at = starts[text] as number; at < (starts[text + 1] as number); at++) {
        squares += (weights[ids[at] as number] as number) ** 2;
      }
      lengths[text] = Math.sqrt(squares) || 1;
    }
    return { starts, ids, weights, lengths };
  }
}

/** Computes the cosine of two texts' runs of three letters: slips of the pen and split words cost little. */
export function spelling(letters: Letters, one: number, other: number): number {
  const { starts, ids, weights, lengths } = letters;
  const end = starts[one + 1] as number;
  const otherEnd = starts[other + 1] as number;
  let product = 0;
  for (let a = starts[one] as number, b = starts[other] as number; a < end && b < otherEnd; ) {
    const id = ids[a] as number;
    const difference = id - (ids[b] as number);
    if (difference === 0) product += (weights[id] as number) ** 2;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return product / ((lengths[one] as number) * (lengths[other] as number));
}
