import type { Expression } from "./expression.js";

/** A number with decimals behind a comma or a point; thousands, units and per cent are left to zod. */
export const decimal: Expression = (cell, { field: { range } }) => ({
  first: `try_cast(replace(${cell}, ',', '.') as double)`,
  value: (number) => {
    const within = range ? ` and ${number} between ${range.min} and ${range.max}` : "";
    return `case when strlen(${cell}) < 10 and regexp_full_match(${cell}, '-?[0-9]+([.,][0-9]+)?')${within} then ${number} end`;
  },
});
