import type { NamedField, Reading, Value } from "../types.js";

/** What an expression may lean on when it is written: the field, the file it stands in, and zod itself. */
export type Known = {
  field: NamedField;
  reading: Reading;
  /** the value that zod reads out of a text, undefined when it refuses it */
  read: (text: string) => Value | undefined;
};

/**
 * Writes the SQL expression of a kind: over a cell as text it gives the value that zod would give,
 * or null wherever it is not sure. A null is no verdict: the row goes to zod. Blank cells never come here.
 */
export type Expression = (cell: string, known: Known) => string;

/** Quotes a text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
