import { jargon } from "./jargon.js";
import { splitCompound } from "./split-compound.js";
import { stem } from "./stem.js";
import { stopWords } from "./stop-words.js";
import type { Row } from "./vectors.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a word counts as: its own term and, of a compound, its parts; weights between 0 and 1. */
type Counted = readonly { term: number; weight: number }[];

/** What two words that stand together count as; `longer` is what they are written as where a third may follow. */
type Joined = { counted: Counted; longer: string | null };

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
  readonly #joined = new Map<number, Joined>();

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
      if (at + 1 === words.length || !this.#mayJoin(word)) continue;
      const { counted, longer } = this.#two(word, (words[at + 1] as number) >> 1);
      count(row, counted, 1);
      if (longer === null || at + 2 === words.length) continue;
      const third = this.vocabulary.words[(words[at + 2] as number) >> 1] as string;
      count(row, this.#whole(longer + third), 1);
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
      phraseStarts.has(this.vocabulary.stemOf(word)) ||
      this.vocabulary.mayBegin(this.vocabulary.words[word] as string, 4);
    return this.#joins[word];
  }

  /** Tells what two words that stand together count as, and what a third may be joined to. */
  #two(word: number, next: number): Joined {
    const key = word * this.vocabulary.words.length + next;
    const known = this.#joined.get(key);
    if (known) return known;
    const texts = [word, next].map((number) => this.vocabulary.words[number] as string);
    const phrase = `${this.vocabulary.stemOf(word)} ${this.vocabulary.stemOf(next)}`;
    const whole = texts.join("");
    const joined = {
      counted: meanings.has(phrase)
        ? [{ term: this.#term(phrase, texts.join(" ")), weight: 1 }]
        : this.#whole(whole),
      longer: this.vocabulary.mayBegin(whole, 0) ? whole : null,
    };
    this.#joined.set(key, joined);
    return joined;
  }

  /** Tells what words written together count as, when somebody has written them so. */
  #whole(written: string): Counted {
    if (written.length < 7) return [];
    const stems = stem(written);
    return this.vocabulary.hasStem(stems) ? [{ term: this.#term(stems, written), weight: 1 }] : [];
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
