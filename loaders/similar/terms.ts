import { jargon } from "./jargon.js";
import { splitCompound } from "./split-compound.js";
import { stem } from "./stem.js";
import { stopWords } from "./stop-words.js";
import type { Row } from "./vectors.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a word counts as: its own term and, of a compound, its parts; weights between 0 and 1. */
type Counted = readonly { term: number; weight: number }[];

/** How much the parts of a compound weigh beside the whole. */
const PART = 0.45;
/** How much a place weighs, and a word with a capital inside a sentence. */
const PLACE = 0.15;
const NAME = 0.4;

const meanings = new Map(
  [...jargon].map(([word, meaning]) => [stemmed(word), stemmed(meaning)] as const),
);
const phraseStarts = new Set([...meanings.keys()].map((phrase) => phrase.split(" ")[0] as string));

/** Turns words into numbered terms: stems, with what municipalities call by several names made one. */
export class Terms {
  /** each term as it was first written */
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #counted: (Counted | undefined)[] = [];
  readonly #joins: (boolean | undefined)[] = [];
  readonly #joined = new Map<number, Counted>();

  constructor(
    readonly vocabulary: Vocabulary,
    readonly places: ReadonlySet<string>,
  ) {}

  /** Counts the terms of a part of a text. A word is its number twice, plus one for a name. */
  row(words: readonly number[]): Row {
    const row: Row = { ids: [], weights: [] };
    for (let at = 0; at < words.length; at++) {
      const word = (words[at] as number) >> 1;
      count(row, this.#of(word), (words[at] as number) % 2 === 1 ? NAME : 1);
      if (!this.#mayJoin(word) || at + 1 === words.length) continue;
      const next = (words[at + 1] as number) >> 1;
      count(row, this.#two(word, next), 1);
      if (at + 2 < words.length)
        count(row, this.#together([word, next, (words[at + 2] as number) >> 1]), 1);
    }
    return row;
  }

  #of(word: number): Counted {
    this.#counted[word] ??= this.#count(this.vocabulary.words[word] as string);
    return this.#counted[word];
  }

  #count(word: string): Counted {
    if (stopWords.has(word) || /^\d+$/.test(word)) return [];
    const own = stem(word);
    const isPlace = this.places.has(word) || this.places.has(word.replace(/s$/, ""));
    const whole = { term: this.#term(own, word), weight: isPlace ? PLACE : 1 };
    if (isPlace || word.length < 7) return [whole];
    const parts = splitCompound(word, (part) => this.vocabulary.hasStem(part)) ?? [];
    return [whole, ...parts.map((part) => ({ term: this.#term(part, part), weight: PART }))];
  }

  #mayJoin(word: number): boolean {
    this.#joins[word] ??=
      this.vocabulary.beginsLonger(word) ||
      phraseStarts.has(stem(this.vocabulary.words[word] as string));
    return this.#joins[word];
  }

  #two(word: number, next: number): Counted {
    const key = word * this.vocabulary.words.length + next;
    const known = this.#joined.get(key);
    if (known) return known;
    const counted = this.#together([word, next]);
    this.#joined.set(key, counted);
    return counted;
  }

  /** Tells what words that stand together count as, when they are written as one or have one meaning. */
  #together(words: readonly number[]): Counted {
    const texts = words.map((number) => this.vocabulary.words[number] as string);
    const phrase = texts.map(stem).join(" ");
    if (meanings.has(phrase)) return [{ term: this.#term(phrase, texts.join(" ")), weight: 1 }];
    const whole = texts.join("");
    const stems = stem(whole);
    if (whole.length < 7 || !this.vocabulary.hasStem(stems)) return [];
    return [{ term: this.#term(stems, whole), weight: 1 }];
  }

  #term(key: string, written: string): number {
    const meant = meanings.get(key) ?? key;
    const known = this.#numbers.get(meant);
    if (known !== undefined) return known;
    const term = this.names.push(written) - 1;
    this.#numbers.set(meant, term);
    return term;
  }
}

/** Adds terms to a row; of a term that comes again the greater weight holds. Rows are short: looking through them is fastest. */
function count(row: Row, counted: Counted, factor: number): void {
  for (const { term, weight } of counted) {
    const at = row.ids.indexOf(term);
    if (at < 0) {
      row.ids.push(term);
      row.weights.push(weight * factor);
    } else if (weight * factor > (row.weights[at] as number)) row.weights[at] = weight * factor;
  }
}

function stemmed(words: string): string {
  return words.split(" ").map(stem).join(" ");
}
