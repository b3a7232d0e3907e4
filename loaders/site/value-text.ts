import { formatNumber } from "../../src/format.js";
import { sv } from "../../src/messages.js";

export type Value = {
  value: number | null;
  status: keyof typeof sv.status;
  /** It depends on persons' sex, and the sex of too few is known. */
  is_uncertain?: boolean;
};

/** Writes a published value as a reader sees it, or the symbol that stands in its place. */
export function valueText({ value, status, is_uncertain = false }: Value, unit: string): string {
  if (status !== "final" && status !== "preliminary") return sv.symbols[status].mark;
  if (value === null) return sv.symbols.missing.mark;
  const number = formatNumber(value, unit === "kvot" ? 2 : Number.isInteger(value) ? 0 : 1);
  const text = unit === "%" ? `${number}\u00a0%` : number;
  const notes = [
    ...(status === "preliminary" ? [sv.status.preliminary] : []),
    ...(is_uncertain ? [sv.participation.known.gates.uncertain] : []),
  ];
  return notes.length > 0 ? `${text} (${notes.join(", ")})` : text;
}
