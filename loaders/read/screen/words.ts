import { stageOf } from "../stage-of.js";
import type { Value } from "../types.js";
import { type Expression, literal } from "./expression.js";
import { spelledWords } from "./spelled-words.js";

/** One of the words that are known when a file is read, looked up in their list. Unusual spellings are left to zod. */
export const words: Expression = (cell, known) => {
  const values = spelledWords(known);
  if (values.size === 0) {
    const type = known.field.type === "boolean" ? "boolean" : "varchar";
    return { first: `cast(null as ${type})`, value: (first) => first };
  }
  const first = `try_cast(${cell} as ${listed([...values.keys()])})`;
  if (known.field.kind === "stage") {
    const none = [...values.keys()].filter(
      (word) => stageOf(word, known.reading) === "not_a_stage",
    );
    if (none.length === 0) return { first, value: (word) => word };
    return {
      first,
      value: (word) => `case when ${word} not in (${none.map(literal)}) then ${word} end`,
    };
  }
  return {
    first,
    value: (word) => `[${[...values.values()].map(written)}][1 + enum_code(${word})]`,
  };
};

/** The type of a column that holds one of a list of words. */
export function listed(list: readonly string[]): string {
  return `enum(${list.map(literal)})`;
}

function written(value: Value): string {
  return typeof value === "string" ? literal(value) : String(value);
}
