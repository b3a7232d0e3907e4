import type { NamedField, Reading, Value } from "../types.js";

/** What an expression may lean on when it is written: the field, the files it stands in, and zod itself. */
export type Known = {
  field: NamedField;
  reading: Reading;
  /** the value that zod reads out of a text, undefined when it refuses it */
  read: (text: string) => Value | undefined;
  /** the files hold no other signs than letters, digits and signs that stay as they are */
  is_tame: boolean;
};

/**
 * What a kind writes in SQL over a cell as text: `first` is worked out once, and `value` makes of it
 * the value that zod would give, or null where the cell is blank or it is not sure.
 */
export type Steps = { first: string; value: (first: string) => string };

/** Writes the SQL of a kind. A null is no verdict: the cell is blank, or its row goes to zod. */
export type Expression = (cell: string, known: Known) => Steps;

/** Quotes a text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
