import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { intervalSeries } from "../charts/interval-series.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { decimalsOf, intervalText } from "../interval-text.js";
import type { Scope } from "../scope.js";
import { intervalSeriesSentences } from "../sentences/interval-series.js";
import { symbolOf, valueCell } from "../value-cell.js";
import { intervalPoints } from "./interval-series.js";

/** Shows one share, time or sum in large with its interval and its own past. */
export function keyInterval(
  context: Context,
  scope: Scope,
  { indicator, measure, name, unit }: Record<"indicator" | "measure" | "name" | "unit", string>,
): HTMLElement {
  const { words } = context;
  const period = scope.period.period;
  const values = context.select({ indicator, measure, area: scope.area });
  const found = new Map(values.map((row) => [row.period, row]));
  const points = intervalPoints(context, scope, found);
  const now = found.get(period);
  const area = areaWords(scope.area, words);
  const sentences = intervalSeriesSentences(points, period, { name, unit }, words);
  const [, band, change] = sentences;
  const earlier = points.findLast((point) => point.period < period && point.value !== null);
  const past = [change, band].filter((sentence) => sentence !== undefined);
  if (past.length === 0 && earlier && earlier.value !== null) {
    const quarter = formatPeriod(earlier.period, words.format);
    past.push(words.intervals.earlier(quarter, intervalText(earlier.value, unit, words)));
  }
  return figure(
    {
      id: `nyckeltal-${indicator.toLowerCase()}`,
      name,
      number: now?.value == null ? { symbol: symbolOf(now) } : intervalText(now.value, unit, words),
      sentences: now?.value == null ? sentences : past,
      chart: points.some((point) => point.value !== null)
        ? (width) => intervalSeries(points, { width, words, unit, period, height: 150 })
        : null,
      label: words.intervals.label(name, area),
      table: {
        caption: words.figures.quarterSeries.caption(name, area),
        columns: [
          { name: words.table.period, kind: "text" },
          { name: words.intervals.axes[unit] ?? unit, kind: "number" },
        ],
        rows: points
          .toReversed()
          .map((point) => [
            { text: formatPeriod(point.period, words.format), sort: point.period },
            valueCell(found.get(point.period), words, decimalsOf(point.value ?? 0, unit)),
          ]),
      },
      ...facts(context, indicator, scope, now),
    },
    words,
  );
}
