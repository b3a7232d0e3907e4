import { foldWord } from "./normalise-text.js";
import type { Cell, NamedField, Reading } from "./types.js";

/** Hands each field of a contract, in its order, its cell or the board's name from the title, a list's own words put for their aliases. */
export function cellsOf(
  declared: readonly NamedField[],
  cells: Readonly<Record<string, Cell>>,
  reading: Reading,
): Cell[] {
  return declared.map(({ name, from, aliases }) => {
    const cell = from === "title" ? reading.board : (cells[name] ?? null);
    if (aliases === null || typeof cell !== "string") return cell;
    return aliases[foldWord(cell)] ?? cell;
  });
}
