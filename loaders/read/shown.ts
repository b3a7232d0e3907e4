import { contactIn } from "./contact-in-text.js";
import { textOf } from "./normalise-text.js";
import { holdsPersonalNumber } from "./personal-number.js";
import type { Cell } from "./types.js";

/**
 * Quotes a cell in a message, at most 40 characters.
 * Anything that could point at a person (address, phone, long number) is left out.
 */
export function shown(cell: NonNullable<Cell>): string {
  const text = textOf(cell).replace(/\s+/g, " ");
  if (holdsPersonalNumber(text) || contactIn(text) || text.includes("@") || /\d{9,}/.test(text)) {
    return "(värdet visas inte)";
  }
  return `'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`;
}
