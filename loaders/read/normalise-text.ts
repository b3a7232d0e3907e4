import type { Cell } from "./types.js";

const emptyMarks = new Set(["", "-", "–", "—", "\u2212", ".", "..", "…"]);

/** Says whether a cell holds nothing: empty, only spaces, or one of the marks people write for it. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && emptyMarks.has(normaliseText(cell)));
}

/** Composed letters of European languages, digits and signs, with no space first or last: nothing to do. */
const isNormal = /^[!-~\u00c0-\u017f](?:[ -~\u00c0-\u017f]*[!-~\u00c0-\u017f])?$/;

/** Composes letters (NFC), makes odd spaces plain and line ends `\n`, drops invisible characters, trims. */
export function normaliseText(text: string): string {
  if (text === "" || isNormal.test(text)) return text;
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
      .replace(/[^\S\n\t]/g, " ")
      .normalize("NFC")
      .trim()
  );
}

/** Writes a cell as text: dates as ISO, booleans as JA and NEJ, numbers without exponent. */
export function textOf(cell: NonNullable<Cell>): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace("T", " ");
  if (typeof cell === "boolean") return cell ? "JA" : "NEJ";
  if (typeof cell === "number") {
    return Number.isInteger(cell) && Math.abs(cell) < 1e21 ? cell.toFixed(0) : String(cell);
  }
  return normaliseText(cell);
}

/** Folds a word so that case, spaces and composition do not matter; å, ä and ö stay. */
export function foldWord(text: string): string {
  return normaliseText(text).toLowerCase().replace(/\s+/g, " ");
}
