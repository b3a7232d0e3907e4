import type { Expression, Known } from "./expression.js";
import { listed, words } from "./words.js";

/**
 * A municipality; where only the one that delivers a file may stand in it, that is the file's own column
 * `own_code`, usually written as one of its `own_words`.
 */
export const municipality: Expression = (cell, known) => {
  if (!isOwn(known)) return words(cell, known);
  const code = `try_cast(own_code as ${codesOf(known)})`;
  const isWord = `contains(own_words, '${MARK}' || ${cell} || '${MARK}') and not contains(${cell}, '${MARK}')`;
  return {
    first: cell,
    value: () => `case when ${cell} = own_code then ${code} when ${isWord} then ${code} end`,
  };
};

/** Stands before, between and after the words of a list that is kept as a text. No file that is screened has it. */
export const MARK = "\u001f";

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
