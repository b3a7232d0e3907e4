import { formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { quarterSeries } from "../charts/quarter-series.js";
import { type Context, definitionOf } from "../context.js";
import { facts } from "../facts.js";
import { type Figure, figure } from "../figure.js";
import type { IndicatorValue, TargetVerdict } from "../published.js";
import type { Scope } from "../scope.js";
import { type Counted, quarterSeriesSentences } from "../sentences/quarter-series.js";
import { targetSentence } from "../sentences/targets.js";
import { symbolOf, valueCell } from "../value-cell.js";
import { seriesPoints } from "./quarter-series.js";

export type KeyFigure = {
  indicator: string;
  measure: string;
  unit: string;
  name?: string;
  counted: Counted;
  target?: TargetVerdict | undefined;
  /** Shows the number as part of its denominator: 9 av 15. */
  isPart?: boolean;
};

/** Shows one number in large with its finding, its own past, and where it stands against its target. */
export function keyFigure(
  context: Context,
  scope: Scope,
  { indicator, measure, unit, name: ownName, counted, target, isPart = false }: KeyFigure,
): HTMLElement {
  const { words } = context;
  const period = scope.period.period;
  const values = context.select({ indicator, measure, area: scope.area });
  const now = values.find((row) => row.period === period);
  const points = seriesPoints(values, context, scope);
  const name = ownName ?? definitionOf(context, indicator).name[words.language];
  const area = areaWords(scope.area, words);
  return figure(
    {
      id: `nyckeltal-${indicator.toLowerCase()}`,
      name,
      number: large(now, isPart, words),
      sentences: [
        ...(target ? [targetSentence(target, words)] : []),
        ...quarterSeriesSentences(points, period, counted, words),
      ].slice(0, 3),
      chart: points.some((point) => point.value !== null)
        ? (width) =>
            quarterSeries(points, {
              width,
              words,
              unit,
              period,
              target: target?.goal_low ?? undefined,
              height: 150,
            })
        : null,
      label: words.figures.quarterSeries.label(name, area),
      table: {
        caption: words.figures.quarterSeries.caption(name, area),
        columns: [
          { name: words.table.period, kind: "text" },
          { name: unit, kind: "number" },
        ],
        rows: points.toReversed().map((point) => [
          { text: formatPeriod(point.period, words.format), sort: point.period },
          valueCell(
            values.find((row) => row.period === point.period),
            words,
          ),
        ]),
      },
      ...facts(context, indicator, scope, now),
    },
    words,
  );
}

function large(
  row: IndicatorValue | undefined,
  isPart: boolean,
  words: Context["words"],
): NonNullable<Figure["number"]> {
  if (row?.value == null) return { symbol: symbolOf(row) };
  const value = formatNumber(row.value, 0, words.format);
  if (!isPart || row.denominator === null) return value;
  return words.table.of(value, formatNumber(row.denominator, 0, words.format));
}
