import { limits } from "../limits.js";
import type { Expression } from "./expression.js";
import { holdsNoContact, holdsNoNumber, normal } from "./signs.js";

/** Text as it stands; free text that may hold an address or a phone number is left to zod. */
export const text: Expression = (cell, { field }) => {
  const free = field.personal === "free_text" ? ` and ${holdsNoContact(cell)}` : "";
  return `case when regexp_full_match(${cell}, '${normal}') and strlen(${cell}) <= ${limits.cell_characters} and ${holdsNoNumber(cell)}${free} then ${cell} end`;
};
