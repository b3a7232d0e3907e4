import type { Expression } from "./expression.js";
import { holdsNoNumber, singleSpaced } from "./signs.js";

/** An identifier of at most 200 signs with single spaces. */
export const code: Expression = (cell) =>
  `case when strlen(${cell}) <= 200 and regexp_full_match(${cell}, '${singleSpaced}') and ${holdsNoNumber(cell)} then ${cell} end`;
