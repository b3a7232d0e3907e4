import { foldLetters } from "./fold-letters.js";
import { Growing } from "./growing.js";
import { stem } from "./stem.js";
import { stopWords } from "./stop-words.js";

/** Beginnings of words are told apart by so many numbers: two that share one cost time only. */
const BEGINNINGS = 1 << 22;

/** Every word that the texts are written with, by number, and in how many texts it stands. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Growing(Int32Array);
  readonly #lastText = new Growing(Int32Array);
  /** word without å, ä and ö → the commonest word with them */
  readonly #accented = new Map<string, number>();
  readonly #stems = new Set<string>();
  readonly #stemOf: string[] = [];
  /** the most letters that follow on each beginning, plus one */
  readonly #beginnings = new Uint8Array(BEGINNINGS);

  /** Counts a word of a text and gives its number. */
  add(word: string, text: number): number {
    const known = this.#numbers.get(word);
    const number = known ?? this.words.push(word) - 1;
    if (known === undefined) {
      this.#numbers.set(word, number);
      this.#counts.push(0);
      this.#lastText.push(-1);
    }
    if (this.#lastText.at(number) !== text) {
      this.#counts.put(number, this.count(number) + 1);
      this.#lastText.put(number, text);
    }
    return number;
  }

  /** In how many texts a word stands. */
  count(number: number): number {
    return this.#counts.at(number);
  }

  /** Sums up when every text is in: which words have a twin with å, ä and ö, and which stems there are. */
  close(): void {
    for (const [number, word] of this.words.entries()) {
      const stemmed = stem(word);
      this.#stemOf.push(stemmed);
      if (!stopWords.has(word)) this.#stems.add(stemmed);
      for (let length = 2; length <= word.length; length++) {
        const beginning = numberOf(word, length);
        const more = Math.min(255, word.length - length + 1);
        if ((this.#beginnings[beginning] as number) < more) this.#beginnings[beginning] = more;
      }
      const folded = foldLetters(word);
      if (folded === word) continue;
      const twin = this.#accented.get(folded);
      if (twin === undefined || this.count(twin) < this.count(number)) {
        this.#accented.set(folded, number);
      }
    }
  }

  /** The stem of a word, when every text is in. */
  stemOf(number: number): string {
    return this.#stemOf[number] as string;
  }

  /** Says whether some word may begin with this text and go on for so many letters. */
  mayBegin(text: string, letters: number): boolean {
    return (this.#beginnings[numberOf(text, text.length)] as number) > letters;
  }

  /** Says whether some text has the stem as a word of its own. */
  hasStem(stemmed: string): boolean {
    return this.#stems.has(stemmed);
  }

  /** Gives the word that was meant where a text is typed without å, ä and ö: the commoner of the two. */
  restored(number: number): number {
    const twin = this.#accented.get(this.words[number] as string);
    return twin !== undefined && this.count(twin) >= this.count(number) ? twin : number;
  }
}

/** Numbers the first letters of a word. */
function numberOf(word: string, length: number): number {
  let mixed = 0;
  for (let at = 0; at < length; at++) mixed = Math.imul(mixed, 31) + word.charCodeAt(at);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (BEGINNINGS - 1);
}
