import { formatNumber } from "../../src/format.js";
import { sv } from "../../src/messages.js";

export type Value = { value: number | null; status: keyof typeof sv.status };

/** Writes a published value as a reader sees it, or the symbol that stands in its place. */
export function valueText({ value, status }: Value, unit: string): string {
  if (status !== "final" && status !== "preliminary") return sv.symbols[status].mark;
  if (value === null) return sv.symbols.missing.mark;
  const number = formatNumber(value, unit === "kvot" ? 2 : Number.isInteger(value) ? 0 : 1);
  const text = unit === "%" ? `${number}\u00a0%` : number;
  return status === "preliminary" ? `${text} (${sv.status.preliminary})` : text;
}
