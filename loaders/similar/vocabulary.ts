import { foldLetters } from "./fold-letters.js";
import { Growing } from "./growing.js";
import { stem } from "./stem.js";
import { stopWords } from "./stop-words.js";

/** Every word that the texts are written with, by number, and in how many texts it stands. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Growing(Int32Array);
  readonly #lastText = new Growing(Int32Array);
  /** word without å, ä and ö → the commonest word with them */
  readonly #accented = new Map<string, number>();
  readonly #stems = new Set<string>();
  readonly #begins: boolean[] = [];

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
      if (!stopWords.has(word)) this.#stems.add(stem(word));
      for (let length = 2; length <= word.length - 4; length++) {
        const first = this.#numbers.get(word.slice(0, length));
        if (first !== undefined) this.#begins[first] = true;
      }
      const folded = foldLetters(word);
      if (folded === word) continue;
      const twin = this.#accented.get(folded);
      if (twin === undefined || this.count(twin) < this.count(number)) {
        this.#accented.set(folded, number);
      }
    }
  }

  /** Says whether a longer word begins with this one. */
  beginsLonger(number: number): boolean {
    return this.#begins[number] ?? false;
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
