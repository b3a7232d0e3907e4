import { foldWord } from "./normalise-text.js";
import type { Cell, Given, NamedField, Reading } from "./types.js";

/** Hands each field of a contract its cell, or the board's name from the title, a list's own words put for their aliases. */
export function givenOf(
  declared: NamedField[],
  cells: Readonly<Record<string, Cell>>,
  reading: Reading,
): Record<string, Given> {
  const given: Record<string, Given> = {};
  for (const { name, from, aliases } of declared) {
    const cell = from === "title" ? reading.board : (cells[name] ?? null);
    const own = aliases && typeof cell === "string" ? aliases[foldWord(cell)] : undefined;
    given[name] = { cell: own ?? cell, reading };
  }
  return given;
}
