import { limits } from "../limits.js";
import type { Expression } from "./expression.js";
import { holdsNoContact, holdsNoNumber, isBlankMark, isNormal, isShortWord } from "./signs.js";

/** Text as it stands; free text that may hold an address or a phone number is left to zod. */
export const text: Expression = (cell, { field, is_tame }) => {
  const isFree = field.personal === "free_text";
  return {
    first: cell,
    value: (whole) =>
      `case${is_tame && !isFree ? ` when ${isShortWord(whole)} then ${whole}` : ""} when not ${isBlankMark(whole)} and ${isNormal(whole, is_tame)} and strlen(${whole}) <= ${limits.cell_characters} and ${holdsNoNumber(whole)}${isFree ? ` and ${holdsNoContact(whole)}` : ""} then ${whole} end`,
  };
};
