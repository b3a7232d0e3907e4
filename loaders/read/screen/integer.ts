import type { Expression } from "./expression.js";

/** A whole number of at most nine digits; signs, units and spaces are left to zod. */
export const integer: Expression = (cell, { field: { range } }) => ({
  first: `try_cast(${cell} as integer)`,
  value: (number) => {
    const within = range ? ` and ${number} between ${range.min} and ${range.max}` : "";
    return `case when regexp_full_match(${cell}, '-?[0-9]{1,9}')${within} then ${number} end`;
  },
});
