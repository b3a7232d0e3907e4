import type { ReportFigure, Sentence } from "../../messages/sv/report-text.js";

export type { ReportFigure, Sentence };

/** The most characters that a field of the financer's project page takes. */
export const mostCharacters = 1000;

/** Writes sentences as plain text, with a space between. */
export function textOf(sentences: readonly Sentence[]): string {
  return sentences
    .map((parts) => parts.map((part) => (typeof part === "string" ? part : part.text)).join(""))
    .join(" ");
}

/** Counts characters as a reader does, whichever way they are stored. */
export function lengthOf(sentences: readonly Sentence[]): number {
  return [...textOf(sentences)].length;
}

/** Keeps whole sentences, in their order, as long as they fit; one that does not is left out and the next is tried. */
export function fitted(sentences: readonly Sentence[], most = mostCharacters): Sentence[] {
  const kept: Sentence[] = [];
  for (const sentence of sentences) {
    if (lengthOf([...kept, sentence]) <= most) kept.push(sentence);
  }
  return kept;
}
