import { formatMoney, formatNumber, formatPeriod } from "../../format.js";
import { absent } from "../absent.js";
import { categoryBars } from "../charts/category-bars.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import type { Cell } from "../table.js";
import { symbolOf, valueCell } from "../value-cell.js";
import { byClass, classLabel } from "./breakdown.js";

/** Shows the admitted operations by gender coding, computed and declared side by side, with what their cases have cost. */
export function operationCodingsFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const say = words.participation.operations;
  const period = scope.period.period;
  const query = { indicator: "G05", area: scope.area, period };
  const [total] = context.select({ ...query, measure: "operations" });
  const [codings] = context.select({ ...query, measure: "codings" });
  const operations = context
    .select({ ...query, measure: "operations", dimension: "coding" })
    .toSorted(byClass(words));
  const of = (category: string) => operations.find((row) => row.category === category);
  const text = (row: IndicatorValue | undefined) => formatNumber(row?.value ?? 0, 0, words.format);
  const methods = context.select({ ...query, measure: "operations", dimension: "method_coding" });
  const declared = methods.filter(
    ({ category, value }) => category.startsWith("declared/") && value,
  );
  const isDeclared = declared.some(({ category }) => category !== "declared/unknown");
  const cell = (category: string): Cell =>
    isDeclared
      ? valueCell(methods.find((row) => row.category === `declared/${category}`) ?? NONE, words)
      : { symbol: "missing" };
  const cost = (category: string): Cell => {
    const [row] = context.select({ ...query, measure: "cost", dimension: "coding", category });
    return row?.value == null
      ? { symbol: symbolOf(row) }
      : { text: formatMoney(row.value, words.format), sort: row.value };
  };
  return figure(
    {
      id: "verksamheter-konskodning",
      name: say.name,
      sentences: [
        ...(total?.value == null
          ? [absent(total, say.what, words)]
          : total.value === 0
            ? [say.empty]
            : [say.finding(text(total), text(of("female_coded")), text(of("male_coded")))]),
        ...(codings?.value == null ? [] : [codings.value === 2 ? say.both : say.notBoth]),
        ...(total?.value ? [isDeclared ? say.declared : say.notDeclared] : []),
      ],
      chart: operations.some(({ value }) => (value ?? 0) > 0)
        ? (width) =>
            categoryBars(
              operations.map((row) => ({
                label: classLabel(row.category, words),
                value: row.value,
                symbol: symbolOf(row),
              })),
              { width, words },
            )
        : null,
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: [
          { name: words.table.category, kind: "text" },
          { name: say.computedHead, kind: "number" },
          { name: say.declaredHead, kind: "number" },
          { name: say.cost, kind: "number" },
        ],
        rows: operations.map((row) => [
          { text: classLabel(row.category, words) },
          valueCell(row, words),
          cell(row.category),
          cost(row.category),
        ]),
      },
      ...facts(context, "G05", scope, total),
      notes: [say.note],
    },
    words,
  );
}

/** A class that nobody has declared. */
const NONE = { value: 0, status: "final" } as const;
