import type { Value } from "../types.js";
import type { Known } from "./expression.js";

/**
 * Lists the usual spellings of the words that are known when a file is read, with the value of each:
 * all are put to zod beforehand, and those that it takes stay.
 */
export function spelledWords(known: Known): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const spelling of candidates(known).flatMap(spellings)) {
    const value = known.read(spelling);
    if (value !== undefined && value !== null) values.set(spelling, value);
  }
  return values;
}

/** Lists how one municipality is usually written, as far as zod takes it. */
export function spelledMunicipality(known: Known): string[] {
  const { delivery, context } = known.reading;
  const own = delivery.municipality_code;
  const written = [own, context.municipalities.get(own) ?? own].flatMap(spellings);
  return [...new Set(written)].filter((spelling) => known.read(spelling) === own);
}

const yesAndNo = [
  ...["Ja", "Nej", "J", "N", "Yes", "No", "Y", "X", "1", "0"],
  ...["Sant", "Falskt", "True", "False"],
];

function candidates({ field, reading }: Known): string[] {
  const { context } = reading;
  if (field.kind === "yes_no") return yesAndNo;
  if (field.kind === "stage") {
    const own = context.stages.filter((row) => row.source === reading.source);
    return own.map((row) => row.source_stage);
  }
  if (field.kind === "municipality" || field.kind === "list_of_municipalities") {
    return [...context.municipalities].flat();
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
