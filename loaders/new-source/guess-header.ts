import { contactIn } from "../read/contact-in-text.js";
import { limits } from "../read/limits.js";
import { foldWord, isBlank } from "../read/normalise-text.js";
import { holdsPersonalNumber } from "../read/personal-number.js";
import { readNumber } from "../read/read-number.js";
import type { Cell } from "../read/types.js";

/** Finds the row of headings before there is a contract: the first wide one of short, different words; null when none is. */
export function guessHeader(rows: readonly Cell[][]): number | null {
  const filled = rows.slice(0, 200).map((row) => row.filter((cell) => !isBlank(cell)).length);
  const widest = Math.max(0, ...filled);
  return firstHeader(rows, filled, widest * 0.8) ?? firstHeader(rows, filled, widest * 0.6);
}

function firstHeader(
  rows: readonly Cell[][],
  filled: readonly number[],
  least: number,
): number | null {
  for (const [index, row] of rows.slice(0, limits.title_rows).entries()) {
    const width = filled[index] as number;
    const isWide = width >= Math.max(2, least);
    const hasRows = rows.slice(index + 1).some((each) => each.some((cell) => !isBlank(cell)));
    if (isWide && hasRows && isHeadings(row)) return index;
  }
  return null;
}

function isHeadings(row: readonly Cell[]): boolean {
  const cells = row.filter((cell) => !isBlank(cell));
  const words = cells.filter(
    (cell): cell is string =>
      typeof cell === "string" && cell.length <= 300 && readNumber(cell) === null && !isData(cell),
  );
  const different = new Set(words.map(foldWord)).size;
  return words.length * 5 >= cells.length * 4 && different * 3 >= words.length;
}

/** A day, a time, and what points at a person, is no heading. */
function isData(cell: string): boolean {
  if (holdsPersonalNumber(cell) || contactIn(cell) !== null) return true;
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|@\S+\.\S|^\d{1,2}[:.]\d{2}$/.test(cell.trim());
}
