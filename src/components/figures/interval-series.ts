import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { type IntervalPoint, intervalSeries } from "../charts/interval-series.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { decimalsOf } from "../interval-text.js";
import type { IndicatorValue } from "../published.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { intervalSeriesSentences } from "../sentences/interval-series.js";
import { statusText } from "../status-text.js";
import type { Cell } from "../table.js";
import { countCell, symbolOf, valueCell } from "../value-cell.js";

/** The records under which an estimate is said to rest on few. */
export const FEW_RECORDS = 30;

/** Shows a time or a share quarter by quarter with its interval, or why there is none. */
export function intervalSeriesFigure(
  context: Context,
  scope: Scope,
  asked: Record<"indicator" | "measure" | "name" | "unit", string> & {
    dimension?: string;
    category?: string;
  },
): HTMLElement {
  const { words } = context;
  const { name, unit, indicator, measure, ...place } = asked;
  const say = words.intervals;
  const values = context.select({ indicator, measure, ...place, area: scope.area });
  const found = new Map(values.map((row) => [row.period, row]));
  const points = intervalPoints(context, scope, found);
  const period = scope.period.period;
  const now = found.get(period);
  const area = areaWords(scope.area, words);
  return figure(
    {
      id: `${indicator}-${measure}`.toLowerCase().replaceAll("_", "-"),
      name,
      sentences: intervalSeriesSentences(points, period, { name, unit }, words),
      chart: points.some((point) => point.value !== null)
        ? (width) => intervalSeries(points, { width, words, unit, period })
        : null,
      label: say.label(name, area),
      table: {
        caption: words.figures.quarterSeries.caption(name, area),
        columns: [
          { name: words.table.period, kind: "text" },
          { name: say.axes[unit] ?? unit, kind: "number" },
          { name: say.low, kind: "number" },
          { name: say.high, kind: "number" },
          { name: say.records, kind: "number" },
          { name: words.table.reported, kind: "text" },
          { name: words.table.status, kind: "text" },
        ],
        rows: points
          .filter(({ symbol }) => symbol !== "missing" && symbol !== "not_applicable")
          .toReversed()
          .map((point) => seriesRow(point, found.get(point.period), unit, context)),
      },
      ...facts(context, indicator, scope, now),
      notes: [
        ...(now?.n != null && now.n > 0 && now.n < FEW_RECORDS ? [words.figure.fewRecords] : []),
        ...(points.some((point) => point.low !== null) ? [say.note] : []),
        ...(points.some((point) => point.is_preliminary && point.value !== null)
          ? [say.preliminary]
          : []),
      ],
    },
    words,
  );
}

/** Lays values by their quarters out as points, one for each quarter up to the chosen. */
export function intervalPoints(
  { lists }: Context,
  scope: Scope,
  found: Map<string, IndicatorValue>,
): (IntervalPoint & { n: number | null })[] {
  return quartersUntil(lists.periods, scope.period.period).map(({ period }) =>
    pointOf(period, found.get(period)),
  );
}

function pointOf(
  period: string,
  row: IndicatorValue | undefined,
): IntervalPoint & { n: number | null } {
  const { value = null, low = null, high = null, n = null } = row ?? {};
  const is_preliminary = row?.status === "preliminary";
  return value === null
    ? { period, value, low, high, n, is_preliminary, symbol: symbolOf(row) }
    : { period, value, low, high, n, is_preliminary };
}

function seriesRow(
  point: IntervalPoint,
  row: IndicatorValue | undefined,
  unit: string,
  { lists, words }: Context,
): Cell[] {
  const reported =
    row?.reported == null || row.expected == null
      ? null
      : words.table.of(String(row.reported), String(row.expected));
  return [
    { text: formatPeriod(point.period, words.format), sort: point.period },
    valueCell(row, words, decimalsOf(point.value ?? 0, unit)),
    boundCell(point.low, unit, words),
    boundCell(point.high, unit, words),
    countCell(row?.n ?? null, words),
    reported === null ? { symbol: "not_applicable" as const } : { text: reported },
    { text: statusText(row?.status ?? "missing", point.period, lists, words) },
  ];
}

/** Makes a cell of a bound, or says that there is none. */
export function boundCell(bound: number | null, unit: string, words: Context["words"]): Cell {
  return bound === null
    ? { symbol: "not_applicable" }
    : valueCell({ value: bound, status: "final" }, words, decimalsOf(bound, unit));
}
