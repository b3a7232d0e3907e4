import type { Expression, Known } from "./expression.js";
import { listed, words } from "./words.js";

/**
 * A municipality; where only the one that delivers a file may stand in it, that is the file's own column
 * `own_code`, usually written as in its `own_words`.
 */
export const municipality: Expression = (cell, known) => {
  if (!isOwn(known)) return words(cell, known);
  return {
    first: `case when ${cell} = own_code then true else list_contains(own_words, ${cell}) end`,
    value: (is_own) => `case when ${is_own} then cast(own_code as ${codesOf(known)}) end`,
  };
};

/** Says whether a field takes the municipality that delivers and no other: zod refuses the others. */
export function isOwn({ field, reading, read }: Known): boolean {
  if (field.kind !== "municipality") return false;
  const { context, delivery } = reading;
  const codes = [...context.municipalities.keys()];
  const other = codes.find((code) => code !== delivery.municipality_code);
  return other !== undefined && read(other) === undefined;
}

/** The type of a column that holds a municipality's code. */
export function codesOf({ reading }: Known): string {
  return listed([...reading.context.municipalities.keys()]);
}
