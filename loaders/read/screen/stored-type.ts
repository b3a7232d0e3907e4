import type { Known } from "./expression.js";
import { codesOf } from "./municipality.js";
import { spelledWords } from "./spelled-words.js";
import { listed } from "./words.js";

const sqlTypes = {
  text: "varchar",
  date: "date",
  timestamp: "timestamp",
  integer: "integer",
  double: "double",
  boolean: "boolean",
} as const;

/**
 * Names the type in which a field's screened values are stored. Storing is most of the work: words of a known list
 * are stored as numbers, and identifiers, which seldom come twice, as they are: to compress them takes as long as
 * to read them, for half the space.
 */
export function storedType(known: Known): string {
  const { kind, type } = known.field;
  if (known.field.own) return codesOf(known);
  if (kind === "code") return "varchar using compression uncompressed";
  const words = kind === "stage" ? [...spelledWords(known).keys()] : [];
  return words.length > 0 ? listed(words) : sqlTypes[type];
}
