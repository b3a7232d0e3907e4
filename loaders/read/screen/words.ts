import { stageOf } from "../stage-of.js";
import type { Value } from "../types.js";
import { type Expression, type Known, literal } from "./expression.js";

/**
 * One of the words that are known when a file is read: its usual spellings are put to zod beforehand,
 * and those that it takes become the list. Unusual spellings are left to zod.
 */
export const words: Expression = (cell, known) => {
  const values = new Map<string, Value>();
  for (const word of candidates(known)) {
    for (const spelling of spellings(word)) {
      const value = known.read(spelling);
      if (value !== undefined && value !== null) values.set(spelling, value);
    }
  }
  if (values.size === 0)
    return `cast(null as ${known.field.type === "boolean" ? "boolean" : "varchar"})`;
  const listed = `try_cast(${cell} as enum(${[...values.keys()].map(literal)}))`;
  const isItself = [...values].every(([spelling, value]) => spelling === value);
  if (isItself) return `cast(${listed} as varchar)`;
  return `[${[...values.values()].map(written)}][1 + enum_code(${listed})]`;
};

const yesAndNo = [
  "Ja",
  "Nej",
  "J",
  "N",
  "Yes",
  "No",
  "Y",
  "X",
  "1",
  "0",
  "Sant",
  "Falskt",
  "True",
  "False",
];

function candidates({ field, reading, read }: Known): string[] {
  const { context, delivery } = reading;
  if (field.kind === "yes_no") return yesAndNo;
  if (field.kind === "stage") {
    return context.stages
      .filter((row) => row.source === reading.source)
      .map((row) => row.source_stage)
      .filter((word) => stageOf(word, reading) !== "not_a_stage");
  }
  if (field.kind === "municipality" || field.kind === "list_of_municipalities") {
    const own = delivery.municipality_code;
    const other = [...context.municipalities.keys()].find((code) => code !== own);
    const isOwn = other !== undefined && read(other) === undefined;
    return isOwn
      ? [own, context.municipalities.get(own) ?? own]
      : [...context.municipalities].flat();
  }
  return Object.values(field.words ?? {}).flat();
}

function spellings(word: string): string[] {
  const plain = word.normalize("NFC").trim().replace(/\s+/g, " ");
  if (plain === "") return [];
  if (/^\d+$/.test(plain)) return [plain];
  const lower = plain.toLowerCase();
  return [
    ...new Set([plain, lower, plain.toUpperCase(), `${lower[0]?.toUpperCase()}${lower.slice(1)}`]),
  ];
}

function written(value: Value): string {
  return typeof value === "string" ? literal(value) : String(value);
}
