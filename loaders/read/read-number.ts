import { normaliseText } from "./normalise-text.js";
import type { Cell } from "./types.js";

const thousands = /^-?\d{1,3}(?:[ .]\d{3})+(?:,\d+)?$/;
const plain = /^-?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

/** Reads a number the Swedish way, null when it is none. `tkr` counts thousands. */
export function readNumber(cell: NonNullable<Cell>): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string") return null;
  const words = normaliseText(cell)
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/^([+-]) /, "$1")
    .replace(/^\+/, "")
    .toLowerCase();
  const unit = /\s*(tkr|kkr|kr|sek|%|:-)\.?$/.exec(words);
  const digits = unit ? words.slice(0, unit.index) : words;
  const factor = unit?.[1] === "tkr" || unit?.[1] === "kkr" ? 1000 : 1;
  if (thousands.test(digits) && (digits.includes(" ") || /\..*[.,]/.test(digits))) {
    return Number(digits.replace(/[ .]/g, "").replace(",", ".")) * factor;
  }
  return plain.test(digits) ? Number(digits.replace(",", ".")) * factor : null;
}
