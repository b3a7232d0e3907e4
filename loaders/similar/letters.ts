import { foldLetters } from "./fold-letters.js";
import { Growing } from "./growing.js";
import { sharedArray } from "./shared-array.js";

const KINDS = 1 << 16;

/** The runs of three letters of each text, each run once, and the square of what each weighs. */
export type Letters = {
  starts: Int32Array;
  ids: Uint16Array;
  squares: Float32Array;
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

/** Gathers the runs of letters of one text after another, word by word; `rarity` weighs a run by how many texts have it. */
export class LetterWriter {
  #starts = new Growing(Int32Array);
  #ids = new Growing(Uint16Array);
  #counts = new Int32Array(KINDS);
  /** the last text that had each run, from 1 */
  #last = new Int32Array(KINDS);

  constructor() {
    this.#starts.push(0);
  }

  /** Adds the runs of a word to the text. */
  add(word: Uint16Array): void {
    const text = this.#starts.length;
    for (let at = 0; at < word.length; at++) {
      const id = word[at] as number;
      if (this.#last[id] === text) continue;
      this.#last[id] = text;
      this.#ids.push(id);
      this.#counts[id] = (this.#counts[id] as number) + 1;
    }
  }

  /** Goes on to the next text. */
  end(): void {
    this.#starts.push(this.#ids.length);
  }

  letters(rarity: (count: number) => number): Letters {
    const [starts, ids] = [this.#starts.items(), this.#ids.items()];
    const squares = sharedArray(Float32Array, KINDS);
    for (const [id, count] of this.#counts.entries()) {
      if (count > 0) squares[id] = rarity(count) ** 2;
    }
    const lengths = sharedArray(Float32Array, starts.length - 1);
    for (let text = 0; text < lengths.length; text++) {
      let sum = 0;
      for (let at = starts[text] as number; at < (starts[text + 1] as number); at++) {
        sum += squares[ids[at] as number] as number;
      }
      lengths[text] = Math.sqrt(sum) || 1;
    }
    return { starts, ids, squares, lengths };
  }
}
