import { contactIn } from "./contact-in-text.js";
import { mostDigits } from "./most-digits.js";
import { textOf } from "./normalise-text.js";
import { holdsPersonalNumber } from "./personal-number.js";
import type { Cell } from "./types.js";

/** What stands in the place of a value that is not shown. */
export const hidden = "(värdet visas inte)";

/** None of them has fewer digits, but an address, which has one of three signs. */
const fewest = 7;

/** Says whether text could point at a person: a personal number, an address, a phone or another long number. */
export function pointsAtPerson(text: string): boolean {
  if (mostDigits(text) < fewest && !/[@([]/.test(text)) return false;
  return (
    holdsPersonalNumber(text) ||
    contactIn(text) !== null ||
    text.includes("@") ||
    /\d{9,}/.test(text)
  );
}

/** Quotes a cell in a message, at most 40 characters. Anything that could point at a person is left out. */
export function shown(cell: NonNullable<Cell>): string {
  const text = textOf(cell).replace(/\s+/g, " ");
  if (pointsAtPerson(text)) return hidden;
  return `'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`;
}
