import type { Period } from "./published.js";

/** Gives the quarters up to and including one, oldest first. */
export function quartersUntil(periods: Period[], period: string): Period[] {
  return periods
    .filter((candidate) => candidate.period <= period)
    .sort((a, b) => a.sort_order - b.sort_order);
}

/** Gives the key of the same quarter a year before: `2020K2` becomes `2019K2`. */
export function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}
