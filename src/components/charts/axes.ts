import * as Plot from "@observablehq/plot";
import { formatNumber, formatPeriodShort } from "../../format.js";
import type { Messages } from "../../messages.js";
import { hair, quiet } from "../colours.js";

/** Marks the years under a row of quarters, or every quarter when there are few. */
export function quarterAxis(periods: string[], words: Messages): Plot.Markish[] {
  const few = periods.length <= 5;
  const firsts = periods.filter((period) => period.endsWith("K1"));
  return [
    Plot.axisX(few || firsts.length === 0 ? periods : firsts, {
      label: null,
      tickSize: 5,
      stroke: hair,
      fill: quiet,
      tickFormat: (period: string) =>
        few ? formatPeriodShort(period, words.format) : period.slice(0, 4),
    }),
  ];
}

/** Draws hairlines with their numbers, a few of them, and says once what they count. */
export function countAxis(unit: string, words: Messages, ticks = 4): Plot.Markish[] {
  return [
    Plot.gridY({ ticks, stroke: hair, strokeOpacity: 1 }),
    Plot.axisY({
      ticks,
      tickSize: 0,
      fill: quiet,
      label: unit,
      labelArrow: "none",
      labelAnchor: "top",
      tickFormat: (count: number) =>
        Number.isInteger(count) ? formatNumber(count, 0, words.format) : "",
    }),
  ];
}
