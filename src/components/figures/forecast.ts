import { formatDate, formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { forecastChart } from "../charts/forecast.js";
import { accent, ink, pale } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Forecast, ForecastRule } from "../published.js";
import type { Scope } from "../scope.js";
import { forecastSentences } from "../sentences/forecast.js";
import { shownValue } from "../shown-value.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Shows how many ideas are likely to be implemented in the next year, beside how such forecasts have held. */
export function forecastFigure(
  context: Context,
  scope: Scope,
  { forecasts, rule }: { forecasts: Forecast[]; rule: ForecastRule },
): HTMLElement {
  const { words } = context;
  const say = words.forecast;
  const { area, period } = scope;
  const here = forecasts.filter(
    (forecast) =>
      forecast.area_kind === area.area_kind &&
      forecast.area_code === area.area_code &&
      forecast.period <= period.period,
  );
  const now = here.find((forecast) => forecast.period === period.period);
  const headline = shownValue(context, scope, "P02", "first_entries");
  const spec = facts(context, "P02", scope, headline && { ...headline, n: null });
  return figure(
    {
      id: "prognos",
      name: say.name,
      sentences: forecastSentences(now, scope, rule, words),
      chart: here.some(({ low }) => low !== null)
        ? (width) => forecastChart(here, { width, words, period: period.period })
        : null,
      label: say.label,
      legend: [
        { label: say.legend.interval, fill: pale, stroke: accent },
        { label: say.legend.hit, fill: ink, isRound: true },
        { label: say.legend.miss, fill: "#fff", stroke: ink, isRound: true },
      ],
      table: {
        limit: 6,
        caption: say.caption(areaWords(area, words)),
        columns: [
          { name: say.made, kind: "text" },
          { name: say.interval, kind: "text" },
          { name: say.middle, kind: "number" },
          { name: say.actual, kind: "number" },
          { name: say.held, kind: "text" },
          { name: say.balance, kind: "number" },
          { name: say.why, kind: "text" },
        ],
        rows: here.toReversed().map((forecast) => forecastRow(forecast, words)),
      },
      ...spec,
      facts: [
        ...spec.facts,
        ...(now?.made_on ? [say.source(formatDate(now.made_on, words.format))] : []),
      ],
      notes: here.length > 0 ? [rule.rule[words.language]] : [],
    },
    words,
  );
}

function forecastRow(forecast: Forecast, words: Context["words"]): Cell[] {
  const say = words.forecast;
  const { low, middle, high, actual, is_hit, balance, reason } = forecast;
  const none: Cell = { symbol: "not_applicable" };
  const number = (count: number) => formatNumber(count, 0, words.format);
  return [
    { text: formatPeriod(forecast.period, words.format), sort: forecast.period },
    low === null || high === null
      ? none
      : { text: say.between(number(low), number(high)), sort: low },
    middle === null ? none : countCell(middle, words),
    actual === null ? { text: say.waiting } : countCell(actual, words),
    is_hit === null ? none : { text: is_hit ? say.yes : say.no },
    balance === null ? none : { text: formatNumber(balance, 2, words.format), sort: balance },
    reason === null ? none : { text: say.reasons[reason] ?? reason },
  ];
}
