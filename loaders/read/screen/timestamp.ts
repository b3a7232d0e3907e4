import type { Expression } from "./expression.js";

/** A civil moment written `YYYY-MM-DD`, with `HH:MM` or `HH:MM:SS` behind it or not; a zone is left to zod. */
export const timestamp: Expression = (cell, { field, reading }) => {
  const rest = `case strlen(${cell}) when 19 then '' when 16 then ':00' when 10 then ' 00:00:00' end`;
  const last = field.may_be_future ? "2199-12-31" : reading.context.as_of;
  return {
    first: `try_cast(${cell} as timestamp)`,
    value: (moment) =>
      `case when cast(${moment} as varchar) = ${cell} || ${rest} and ${moment} >= timestamp '1900-01-01' and ${moment} < least(date '2199-12-31', date '${last}') + interval 1 day then ${moment} end`,
  };
};
