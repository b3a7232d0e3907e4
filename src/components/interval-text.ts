import { formatNumber } from "../format.js";
import type { Messages } from "../messages.js";

/** Writes a value of a time or a share with its unit: `12,5 dagar`, `19 %`. */
export function intervalText(value: number, unit: string, words: Messages): string {
  const text = formatNumber(value, decimalsOf(value, unit), words.format);
  return (words.intervals.units[unit] ?? ((_, number) => number))(value, text);
}

/** Gives the decimals of a value: one for months, and for days and numbers that are not whole; two for ratios; none for percentages, kronor and hours. */
export function decimalsOf(value: number, unit: string): number {
  if (["%", "kr", "timmar"].includes(unit)) return 0;
  if (unit === "kvot") return 2;
  return ["dagar", "antal"].includes(unit) && Number.isInteger(value) ? 0 : 1;
}
