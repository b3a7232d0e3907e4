import type { NamedField } from "../read/types.js";

/** What Excel lets a person write in a column of a template. */
export type Allowed =
  | { kind: "list"; words: string[] }
  | { kind: "date" }
  | { kind: "whole" | "decimal"; min: number; max: number };

/** Tells from the contract what a column of a template may hold; null when that is any text. */
export function allowedIn(field: NamedField, municipalities: readonly string[]): Allowed | null {
  if (field.many) return null;
  if (field.kind === "yes_no") return { kind: "list", words: ["Ja", "Nej"] };
  if (field.words) return { kind: "list", words: Object.values(field.words).map(first) };
  if (field.kind === "municipality") return { kind: "list", words: [...municipalities] };
  if (field.kind === "date" || field.kind === "timestamp") return { kind: "date" };
  if (field.kind !== "integer" && field.kind !== "decimal") return null;
  const { min, max } = field.range ?? { min: -1e12, max: 1e12 };
  return { kind: field.kind === "integer" ? "whole" : "decimal", min, max };
}

function first(words: readonly string[]): string {
  return words[0] ?? "";
}
