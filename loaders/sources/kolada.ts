import { table } from "../read/contract.js";
import { code, decimal, integer, municipality, oneOf, text } from "../read/kinds/index.js";
import type { Source } from "../read/types.js";
import { unpackReplies } from "./unpack-replies.js";

const fields = {
  kpi: code({ headings: ["kpi"], key: true }),
  municipality_code: municipality({ headings: ["municipality"], key: true }),
  year: integer({ headings: ["period"], key: true, range: { min: 1900, max: 2100 } }),
  gender: oneOf({
    headings: ["gender"],
    key: true,
    words: { total: ["T"], women: ["K"], men: ["M"] },
  }),
  value: decimal({ headings: ["value"] }),
  value_status: text({ headings: ["status"] }),
  count: integer({ headings: ["count"] }),
  page: integer({ headings: ["page"], required: true }),
  next_page: text({ headings: ["next_page"] }),
};

/** Kolada's API: a saved reply or several pages of one, one value in each item. Regions and groups are ignored. */
export const kolada: Source = {
  code: "kolada",
  name: "Kolada",
  formats: ["json"],
  delimiter: ",",
  has_header: true,
  delivers: "selection",
  board: null,
  unpack: unpackReplies,
  document: "ett svar ur API:et med 'values', eller en lista av sådana sidor",
  tables: { kolada_values: table(fields) },
};
