/** A sentence that so many ideas have word for word is a form's, and tells of none of them: three, or one in so many. */
const FEWEST = 3;
const ONE_IN = 4000;
const KINDS = 1 << 24;

/** Takes a text apart in sentences. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence !== "");
}

/** Counts sentences by a hash of 24 bits, up to 255: two that share one are seldom both common. */
export class Sentences {
  readonly #counts = new Uint8Array(KINDS);

  /** Counts a sentence and gives its hash. */
  add(sentence: string): number {
    let mixed = 0;
    for (let at = 0; at < sentence.length; at++) {
      mixed = Math.imul(mixed, 31) + sentence.charCodeAt(at);
    }
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    const hash = ((mixed ^ (mixed >>> 13)) >>> 0) % KINDS;
    this.#counts[hash] = Math.min(255, (this.#counts[hash] as number) + 1);
    return hash;
  }

  /** Says whether a sentence is a form's among so many texts. */
  isFormula(hash: number, texts: number): boolean {
    return (this.#counts[hash] as number) >= Math.min(255, Math.max(FEWEST, texts / ONE_IN));
  }
}
