import type { Expression } from "./expression.js";

/** A day written `YYYY-MM-DD`, known by coming out as it went in; other spellings are left to zod. */
export const date: Expression = (cell, { field, reading }) => {
  const last = field.may_be_future ? "2199-12-31" : reading.context.as_of;
  return {
    first: `try_cast(${cell} as date)`,
    value: (day) =>
      `case when cast(${day} as varchar) = ${cell} and ${day} between date '1900-01-01' and least(date '2199-12-31', date '${last}') then ${day} end`,
  };
};
