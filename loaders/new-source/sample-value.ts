import type { Cell, Value } from "../read/types.js";
import type { ProposedField } from "./proposed-field.js";
import type { Export } from "./read-export.js";

/** Stands for any pseudonym in what a test expects. */
export const PSEUDONYM = Symbol("pseudonym");

export type Sample = { cell: Cell; value: Value | typeof PSEUDONYM };

const municipalities = [
  ["Skövde", "1496"],
  ["Hjo", "1497"],
] as const;

/** Makes up a cell of a field's kind, with what it is read as; row numbers begin at 1. Nothing is taken from the file but one of its words. */
export function sampleOf(field: ProposedField, row: number, format: Export["format"]): Sample {
  const same = (value: Value): Sample => ({ cell: value, value });
  const day = `2018-03-${String(12 + row)}`;
  const [town, code] = municipalities[(row - 1) % 2] as (typeof municipalities)[number];
  switch (field.kind) {
    case "code":
      return same(`A-${row}`);
    case "text":
      return same(`Exempel ${row}`);
    case "date":
      return { cell: format === "xlsx" ? new Date(day) : day, value: day };
    case "timestamp":
      return { cell: `${day} 09:30`, value: `${day} 09:30:00` };
    case "integer":
      return same(row);
    case "decimal":
      return { cell: format === "csv" ? `${row},5` : row + 0.5, value: row + 0.5 };
    case "yesNo":
      return { cell: row % 2 === 1 ? "Ja" : "Nej", value: row % 2 === 1 };
    case "oneOf": {
      const words = field.words ?? [];
      const [meaning = null, word = null] = words[(row - 1) % Math.max(words.length, 1)] ?? [];
      return { cell: word, value: meaning };
    }
    case "email":
      return { cell: `person${row}@example.com`, value: PSEUDONYM };
    case "personnummer":
      return { cell: "19800101-9804", value: PSEUDONYM };
    case "sex":
      return { cell: "Kvinna", value: "women" };
    case "municipality":
      return { cell: town, value: code };
    case "listOfMunicipalities":
      return { cell: "Skövde, Hjo", value: "1496 1497" };
    case "dropped":
      return { cell: "läses inte", value: null };
  }
}

/** A cell that a kind of field refuses, with the code of its fault; null for a kind that takes any text. */
export function wrongValue({ kind }: ProposedField): { cell: string; code: string } | null {
  switch (kind) {
    case "date":
    case "timestamp":
      return { cell: "i förrgår", code: "invalid_date" };
    case "integer":
      return { cell: "flera", code: "invalid_integer" };
    case "decimal":
      return { cell: "flera", code: "invalid_number" };
    case "yesNo":
      return { cell: "kanske det", code: "invalid_yes_no" };
    case "oneOf":
      return { cell: "ett påhittat ord", code: "unknown_word" };
    case "sex":
      return { cell: "ett påhittat ord", code: "unknown_sex" };
    case "municipality":
    case "listOfMunicipalities":
      return { cell: "Ingenstans", code: "unknown_municipality" };
    case "email":
      return { cell: "ingen adress", code: "invalid_email" };
    default:
      return null;
  }
}
