import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { type QuarterPoint, quarterSeries } from "../charts/quarter-series.js";
import { type Context, definitionOf } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { IndicatorValue } from "../published.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { type Counted, quarterSeriesSentences } from "../sentences/quarter-series.js";
import { statusText } from "../status-text.js";
import { symbolOf, valueCell } from "../value-cell.js";

export type QuarterSeriesFigure = {
  indicator: string;
  measure: string;
  name?: string;
  unit: string;
  counted: Counted;
  target?: number;
  notes?: string[];
};

/** Shows one measure quarter by quarter, beside its own past and its target. */
export function quarterSeriesFigure(
  context: Context,
  scope: Scope,
  { indicator, measure, name, unit, counted, target, notes }: QuarterSeriesFigure,
): HTMLElement {
  const { words } = context;
  const title = name ?? definitionOf(context, indicator).name[words.language];
  const values = context.select({ indicator, measure, area: scope.area });
  const points = seriesPoints(values, context, scope);
  const period = scope.period.period;
  const known = points.some(
    (point) => point.symbol !== "missing" && point.symbol !== "not_applicable",
  )
    ? points
    : [];
  return figure(
    {
      id: `${indicator}-${measure}`.toLowerCase().replaceAll("_", "-"),
      name: title,
      sentences: quarterSeriesSentences(points, period, counted, words),
      chart: points.some((point) => point.value !== null)
        ? (width) => quarterSeries(points, { width, words, unit, period, target })
        : null,
      label: words.figures.quarterSeries.label(title, areaWords(scope.area, words)),
      table: {
        caption: words.figures.quarterSeries.caption(title, areaWords(scope.area, words)),
        columns: [
          { name: words.table.period, kind: "text" },
          { name: unit, kind: "number" },
          { name: words.table.reported, kind: "text" },
          { name: words.table.status, kind: "text" },
        ],
        rows: known.toReversed().map((point) => seriesRow(point, values, context)),
      },
      ...facts(
        context,
        indicator,
        scope,
        values.find((row) => row.period === period),
      ),
      notes: [...(notes ?? []), ...preliminaryNote(points, words)],
    },
    words,
  );
}

/** Says what broken outlines mean, where there are any. */
function preliminaryNote(points: QuarterPoint[], words: Context["words"]): string[] {
  return points.some((point) => point.is_preliminary && point.value !== null)
    ? [words.figure.preliminary]
    : [];
}

/** Gives every quarter up to the chosen one its value, or the symbol that stands in its place. */
export function seriesPoints(
  values: IndicatorValue[],
  context: Context,
  scope: Scope,
): QuarterPoint[] {
  return quartersUntil(context.lists.periods, scope.period.period).map(({ period }) => {
    const row = values.find((value) => value.period === period);
    const is_preliminary = row?.status === "preliminary";
    return row?.value == null
      ? { period, value: null, symbol: symbolOf(row), is_preliminary }
      : { period, value: row.value, is_preliminary };
  });
}

function seriesRow(point: QuarterPoint, values: IndicatorValue[], { lists, words }: Context) {
  const row = values.find((value) => value.period === point.period);
  const reported =
    row?.reported == null || row.expected == null
      ? null
      : words.table.of(String(row.reported), String(row.expected));
  return [
    { text: formatPeriod(point.period, words.format), sort: point.period },
    valueCell(row, words),
    reported === null ? { symbol: "not_applicable" as const } : { text: reported },
    { text: statusText(row?.status ?? "missing", point.period, lists, words) },
  ];
}
