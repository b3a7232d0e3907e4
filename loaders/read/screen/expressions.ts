import type { Kind } from "../types.js";
import { code } from "./code.js";
import { date } from "./date.js";
import { decimal } from "./decimal.js";
import type { Expression } from "./expression.js";
import { integer } from "./integer.js";
import { municipality } from "./municipality.js";
import { text } from "./text.js";
import { timestamp } from "./timestamp.js";
import { words } from "./words.js";

/** The SQL expression of each kind that has one. A person is never read by SQL: pseudonyms are made in TypeScript. */
export const expressions: Readonly<Record<Kind, Expression | null>> = {
  text,
  code,
  date,
  timestamp,
  integer,
  decimal,
  yes_no: words,
  one_of: words,
  sex: words,
  stage: words,
  municipality,
  list_of_municipalities: words,
  identity: null,
  dropped: null,
  derived: null,
};
