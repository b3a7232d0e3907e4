import type { Expression } from "./expression.js";
import { holdsNoNumber, isBlankMark, isShortWord, isSingleSpaced } from "./signs.js";

/** An identifier of at most 200 signs with single spaces. */
export const code: Expression = (cell, { is_tame }) => ({
  first: cell,
  value: (text) =>
    `case${is_tame ? ` when ${isShortWord(text)} then ${text}` : ""} when not ${isBlankMark(text)} and strlen(${text}) <= 200 and ${isSingleSpaced(text, is_tame)} and ${holdsNoNumber(text)} then ${text} end`,
});
