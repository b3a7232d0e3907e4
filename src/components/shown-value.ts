import type { Context } from "./context.js";
import type { IndicatorValue } from "./published.js";
import type { Scope } from "./scope.js";

/** Gives the value of a measure for the area and the quarter that a reader has chosen. */
export function shownValue(
  { select }: Pick<Context, "select">,
  { area, period: { period } }: Pick<Scope, "area" | "period">,
  indicator: string,
  measure: string,
): IndicatorValue | undefined {
  return select({ indicator, measure, area, period })[0];
}

/** Says whether anybody has reported what a value is computed from. */
export function isReported(value: IndicatorValue | undefined): value is IndicatorValue {
  return value !== undefined && value.status !== "missing";
}
