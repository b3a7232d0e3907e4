import { formatPeriod } from "../../format.js";
import { type IntervalClass, intervalClasses } from "../charts/interval-classes.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { decimalsOf } from "../interval-text.js";
import type { Scope } from "../scope.js";
import { intervalClassesSentences } from "../sentences/interval-classes.js";
import { countCell, symbolOf, valueCell } from "../value-cell.js";
import { byClass, classLabel } from "./breakdown.js";
import { boundCell } from "./interval-series.js";

/** Shows a time or a share with its interval for each class of a dimension, in the classes' own order. */
export function intervalBreakdownFigure(
  context: Context,
  scope: Scope,
  options: Record<"indicator" | "measure" | "name" | "unit" | "dimension", string>,
): HTMLElement {
  const { words } = context;
  const { indicator, measure, unit, dimension } = options;
  const say = words.intervals;
  const query = { indicator, measure, area: scope.area, period: scope.period.period };
  const values = context.select({ ...query, dimension }).toSorted(byClass(words));
  const [total] = context.select(query);
  const name = say.classesOf(options.name, words.dimensions[dimension] ?? dimension);
  const quarter = formatPeriod(scope.period.period, words.format);
  const rows: IntervalClass[] = values.map((row) => ({
    label: classLabel(row.category, words),
    value: row.value,
    low: row.low,
    high: row.high,
    n: row.n,
    symbol: symbolOf(row),
  }));
  return figure(
    {
      id: `${indicator}-${measure}-${dimension}`.toLowerCase().replaceAll("_", "-"),
      name,
      sentences: intervalClassesSentences(rows, quarter, unit, words),
      chart: rows.some((row) => row.value !== null)
        ? (width) => intervalClasses(rows, { width, words, unit })
        : null,
      label: say.classLabel(name),
      table: {
        caption: `${name}, ${quarter}`,
        columns: [
          { name: words.table.category, kind: "text" },
          { name: say.axes[unit] ?? unit, kind: "number" },
          { name: say.low, kind: "number" },
          { name: say.high, kind: "number" },
          { name: say.records, kind: "number" },
        ],
        rows: values.map((row) => [
          { text: classLabel(row.category, words) },
          valueCell(row, words, decimalsOf(row.value ?? 0, unit)),
          boundCell(row.low, unit, words),
          boundCell(row.high, unit, words),
          countCell(row.n, words),
        ]),
      },
      ...facts(context, indicator, scope, total),
      notes: rows.some((row) => row.low !== null) ? [say.classNote] : [],
    },
    words,
  );
}
