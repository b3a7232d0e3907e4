import { collate } from "../../collate.js";
import { formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import { type CategoryBar, categoryBars } from "../charts/category-bars.js";
import { type Context, definitionOf } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import { breakdownSentences } from "../sentences/breakdown.js";
import { symbolOf, valueCell } from "../value-cell.js";

/** Shows one measure by the classes of a dimension, in the classes' own order. */
export function breakdownFigure(
  context: Context,
  scope: Scope,
  options: {
    indicator: string;
    measure: string;
    dimension: string;
    name?: string;
    notes?: string[];
    /** The classes are parts of a whole, in percent. */
    isPercent?: boolean;
  },
): HTMLElement {
  const { words } = context;
  const { indicator, measure, dimension, isPercent = false } = options;
  const period = scope.period.period;
  const query = { indicator, measure, area: scope.area, period };
  const values = context.select({ ...query, dimension }).toSorted(byClass(words));
  const [total] = context.select(query);
  const indicatorName = definitionOf(context, indicator).name[words.language];
  const say = words.figures.breakdown;
  const name = options.name ?? say.name(indicatorName, words.dimensions[dimension] ?? dimension);
  const labelOf = ({ category }: IndicatorValue) =>
    (dimension === "score" && words.maturity.classes[category]) || classLabel(category, words);
  const rows: CategoryBar[] = values.map((row) => ({
    label: labelOf(row),
    value: row.value,
    symbol: symbolOf(row),
  }));
  return figure(
    {
      id: `${indicator}-${measure}-${dimension}`.toLowerCase().replaceAll("_", "-"),
      name,
      sentences: breakdownSentences(rows, formatPeriod(period, words.format), words, { isPercent }),
      chart: rows.some((row) => (row.value ?? 0) > 0)
        ? (width) => categoryBars(rows, { width, words, isPercent })
        : null,
      label: say.label(name),
      table: {
        caption: `${name}, ${formatPeriod(period, words.format)}`,
        columns: [
          { name: words.table.category, kind: "text" },
          {
            name: isPercent ? words.ends.share : words.table.number,
            kind: "number",
          },
        ],
        rows: values.map((row) => [{ text: labelOf(row) }, valueCell(row, words)]),
      },
      ...facts(context, indicator, scope, total ?? (isPercent ? values[0] : undefined)),
      ...(options.notes && { notes: options.notes }),
    },
    words,
  );
}

/** Names a class as the reader knows it: by its own word, a half-year as a half-year, a class of two splits by both, else by its code. */
export function classLabel(category: string, words: Messages): string {
  const [, year, half] = /^(\d{4})H([12])$/.exec(category) ?? [];
  if (year && half) return words.format.halfYear(half, year);
  const parts = category.split("/").map((part) => words.categories[part]);
  return parts.includes(undefined) ? category : parts.join(", ");
}

/** Puts classes in the order of their names in the messages, others by name, and the unknown last. */
export function byClass(words: Messages): (a: IndicatorValue, b: IndicatorValue) => number {
  const names = Object.keys(words.categories);
  const place = ({ category }: IndicatorValue) =>
    category === "unknown" ? Infinity : names.indexOf(category);
  return (a, b) =>
    a.category === b.category
      ? 0
      : place(a) === place(b)
        ? collate(a.category, b.category)
        : place(a) - place(b);
}
