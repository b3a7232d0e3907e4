import type { Cell } from "./types.js";

const emptyMarks = new Set(["", "-", "–", "—", "\u2212", ".", "..", "…"]);

/** Says whether a cell holds nothing: empty, only spaces, or one of the marks people write for it. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== "string") return cell === null;
  return !beginsWithWord(cell) && emptyMarks.has(normaliseText(cell));
}

/** Says of a text that it begins with a letter or digit that stays, whatever comes behind: nothing is blank that does. */
export function beginsWithWord(text: string): boolean {
  const sign = text.charCodeAt(0);
  return (sign >= 48 && sign <= 57) || (sign >= 65 && sign <= 90) || (sign >= 97 && sign <= 122);
}

/** Composed letters of European languages, digits and signs, with no space first or last: nothing to do. */
function isNormal(text: string): boolean {
  const last = text.length - 1;
  for (let at = 0; at <= last; at++) {
    const sign = text.charCodeAt(at);
    const isShown = (sign > 32 && sign < 127) || (sign >= 0xc0 && sign <= 0x17f);
    if (!isShown && (sign !== 32 || at === 0 || at === last)) return false;
  }
  return true;
}

/** Composes letters (NFC), makes odd spaces plain and line ends `\n`, drops invisible characters, trims. */
export function normaliseText(text: string): string {
  if (isNormal(text)) return text;
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
