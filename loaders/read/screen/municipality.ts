import type { NamedField } from "../types.js";
import type { Expression, Known } from "./expression.js";
import { listed, words } from "./words.js";

/**
 * A municipality; where only the one that delivers a file may stand in it, that is the file's own column
 * `own_code`, usually written as one of its `own_words`.
 */
export const municipality: Expression = (cell, known) => {
  if (!known.field.own) return words(cell, known);
  const code = `try_cast(own_code as ${codesOf(known)})`;
  return { first: cell, value: () => `case when ${isOwn(cell)} then ${code} end` };
};

/** Says of a cell that the municipality that delivers stands in it. */
export function isOwn(cell: string): string {
  const isWord = `contains(own_words, '${MARK}' || ${cell} || '${MARK}') and not contains(${cell}, '${MARK}')`;
  return `case when ${cell} = own_code then true else ${isWord} end`;
}

/** Says whether a field's value is known of each row by the file that it stands in. */
export function isOfFile({ own, required }: NamedField): boolean {
  return own && required;
}

/** Stands before, between and after the words of a list that is kept as a text. No file that is screened has it. */
export const MARK = "\u001f";

/** The type of a column that holds a municipality's code. */
export function codesOf({ reading }: Known): string {
  return listed([...reading.context.municipalities.keys()]);
}
