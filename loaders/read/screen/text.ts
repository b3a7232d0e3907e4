import { limits } from "../limits.js";
import type { Expression } from "./expression.js";
import { holdsNoContact, holdsNoNumber, isNormal } from "./signs.js";

/** Text as it stands; free text that may hold an address or a phone number is left to zod. */
export const text: Expression = (cell, { field, is_tame }) => {
  const free = field.personal === "free_text" ? ` and ${holdsNoContact(cell)}` : "";
  return {
    first: cell,
    value: (whole) =>
      `case when ${isNormal(whole, is_tame)} and strlen(${whole}) <= ${limits.cell_characters} and ${holdsNoNumber(whole)}${free} then ${whole} end`,
  };
};
