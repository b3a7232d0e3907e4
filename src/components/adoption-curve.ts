import { daysBetween } from "./case-history.js";
import type { Adoption, Innovation } from "./published.js";

/** How many municipalities had taken an innovation into use by the time since it was implemented, in months of 365.25 / 12 days. */
export type AdoptionCurve = {
  innovation: Innovation;
  /** How long it has been followed. */
  followed: number;
  /** None at 0, then a step for each municipality that took it into use, the origin's own among them. */
  steps: { months: number; count: number }[];
};

const DAYS_A_MONTH = 365.25 / 12;

/**
 * Follows each implemented innovation to a day, as R08 does but wherever its municipalities are: a recipient's use
 * from before it was implemented is a fault of data and left out, a developer's counts from month 0.
 */
export function adoptionCurves(
  innovations: readonly Innovation[],
  adoptions: readonly Adoption[],
  asOf: string,
): AdoptionCurve[] {
  return innovations.flatMap((innovation) => {
    const start = innovation.implemented_date;
    if (start === null || start > asOf) return [];
    const months = (date: string) => Math.max(0, daysBetween(start, date) / DAYS_A_MONTH);
    const taken = adoptions
      .filter((adoption) => adoption.innovation_id === innovation.innovation_id)
      .filter(({ role, in_use_date: date }) => role !== "recipient" || (date ?? start) >= start)
      .flatMap(({ in_use_date: date }) => (date !== null && date <= asOf ? [months(date)] : []))
      .sort((a, b) => a - b);
    const steps = [0, ...taken].map((month, count) => ({ months: month, count }));
    return [{ innovation, followed: months(asOf), steps }];
  });
}

/** Gives the number of municipalities at a month; nothing when the innovation has not been followed for so long. */
export function adoptersAt({ steps, followed }: AdoptionCurve, month: number): number | null {
  if (followed < month) return null;
  return steps.filter(({ months }) => months <= month).at(-1)?.count ?? 0;
}
