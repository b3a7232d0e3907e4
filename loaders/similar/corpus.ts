import { Growing } from "./growing.js";
import { keyTerms } from "./key-terms.js";
import { type Letters, LetterWriter, trigramsOf } from "./letters.js";
import { Sentences, sentencesOf } from "./sentences.js";
import { Terms } from "./terms.js";
import { type Vectors, VectorWriter } from "./vectors.js";
import { Vocabulary } from "./vocabulary.js";
import { wordsOf } from "./words-of.js";

export type IdeaText = { title: string; description: string | null };

/** Ideas as vectors, in the order that they were added. */
export type Corpus = {
  size: number;
  terms: number;
  title: Vectors;
  description: Vectors;
  /** the terms of title and description that tell most */
  key: Vectors;
  letters: Letters;
  /** what a term was first written as */
  names: readonly string[];
};

/** A word of fewer than one text in so many is as rare as can be: scores mean the same in small and large corpora. */
const RAREST = 1000;

/** Gathers texts, and makes vectors of them when all are in: what a word weighs depends on the others. */
export class CorpusWriter {
  readonly #vocabulary = new Vocabulary();
  /** each word's number twice, plus one for a name */
  readonly #sentences = new Sentences();
  /** each word's number twice, plus one for a name */
  readonly #words = new Growing(Int32Array);
  /** where each title and sentence ends among the words, and the sentence's hash; -1 for a title */
  readonly #partEnds = new Growing(Int32Array);
  readonly #hashes = new Growing(Int32Array);
  /** where each text ends among the titles and sentences */
  readonly #ends = new Growing(Int32Array);
  readonly #isFolded: boolean[] = [];

  add({ title, description }: IdeaText): void {
    const text = this.#ends.length;
    const write = (part: string, hash: number) => {
      for (const { text: word, is_name } of wordsOf(part)) {
        this.#words.push(this.#vocabulary.add(word, text) * 2 + Number(is_name));
      }
      this.#partEnds.push(this.#words.length);
      this.#hashes.push(hash);
    };
    write(title, -1);
    for (const sentence of sentencesOf(description ?? "")) {
      write(sentence, this.#sentences.add(sentence));
    }
    this.#ends.push(this.#partEnds.length);
    this.#isFolded.push(!/[åäöæø]/i.test(`${title}${description ?? ""}`.normalize("NFC")));
  }

  /** Weighs every term by how few texts have it (tf–idf) and makes the vectors. `places` are words that weigh little. */
  corpus(places: ReadonlySet<string>): Corpus {
    this.#vocabulary.close();
    const terms = new Terms(this.#vocabulary, places);
    const trigrams = this.#vocabulary.words.map(trigramsOf);
    const size = this.#ends.length;
    const counts = new Growing(Int32Array);
    const titles = new VectorWriter();
    const descriptions = new VectorWriter();
    const writer = new LetterWriter();
    for (let text = 0; text < size; text++) {
      const { title, description } = this.#read(text);
      const rows = [terms.row(title), terms.row(description)] as const;
      while (counts.length < terms.names.length) counts.push(0);
      for (const term of rows[0].ids) counts.put(term, counts.at(term) + 1);
      for (const term of rows[1].ids) {
        if (!rows[0].ids.includes(term)) counts.put(term, counts.at(term) + 1);
      }
      titles.add(rows[0]);
      descriptions.add(rows[1]);
      for (const mark of title) writer.add(trigrams[mark >> 1] as Uint16Array);
      for (const mark of description) writer.add(trigrams[mark >> 1] as Uint16Array);
      writer.end();
    }
    const rarity = (count: number) =>
      Math.log(1 + Math.min(RAREST, size / count)) / Math.log(1 + RAREST);
    const rare = Float32Array.from(counts.items(), rarity);
    const title = titles.vectors((term) => rare[term] as number);
    const description = descriptions.vectors((term) => rare[term] as number);
    const key = keyTerms(title, description);
    const letters = writer.letters(rarity);
    const { names } = terms;
    return { size, terms: names.length, title, description, key, letters, names };
  }

  /** The words of a text by number, without formulas, with the letters put back that it is typed without. */
  #read(text: number): { title: number[]; description: number[] } {
    const first = text === 0 ? 0 : this.#ends.at(text - 1);
    const title: number[] = [];
    const description: number[] = [];
    for (let part = first; part < this.#ends.at(text); part++) {
      const hash = this.#hashes.at(part);
      if (hash >= 0 && this.#sentences.isFormula(hash, this.#ends.length)) continue;
      const words = part === first ? title : description;
      const start = part === 0 ? 0 : this.#partEnds.at(part - 1);
      for (let at = start; at < this.#partEnds.at(part); at++) {
        const mark = this.#words.at(at);
        const isFolded = this.#isFolded[text] as boolean;
        words.push(isFolded ? this.#vocabulary.restored(mark >> 1) * 2 + (mark % 2) : mark);
      }
    }
    return { title, description };
  }
}
