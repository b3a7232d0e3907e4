import type { Context } from "./context.js";
import type { Area } from "./published.js";
import { newestPeriod } from "./scope.js";

/** Says whether a measure has a value for an area in the newest complete quarter: missing is not zero. */
export function hasReported(
  context: Context,
  area: Area,
  indicator: string,
  measure: string,
): boolean {
  const { period } = newestPeriod(context.lists);
  return context.select({ indicator, measure, area, period }).some((row) => row.value !== null);
}
