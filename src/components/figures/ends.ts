import { capital } from "../../capital.js";
import { formatDate } from "../../format.js";
import { areaWords } from "../area-words.js";
import { categoryBars } from "../charts/category-bars.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import { endsSentences } from "../sentences/ends.js";
import { countCell, symbolOf, valueCell } from "../value-cell.js";

/** What became of an idea, the good ends first and the open ones last. */
const order = [
  "implemented",
  "stopped_learned",
  "referred",
  "withdrawn",
  "rejected",
  "retired",
  "paused",
  "open",
];
const good = ["implemented", "stopped_learned"];

/** Shows what has become of the ideas that have had at least a year. */
export function endsFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const say = words.ends;
  const query = {
    indicator: "P10",
    measure: "outcome",
    area: scope.area,
    period: scope.period.period,
  };
  const rows = context
    .select({ ...query, dimension: "outcome" })
    .toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
  const date = scope.period.cutoff_on;
  const name = ({ category }: IndicatorValue) =>
    say.classes(capital(words.categories[category] ?? category), good.includes(category));
  return figure(
    {
      id: "utfall-for-ideer",
      name: say.name,
      sentences: endsSentences(rows, date, words),
      chart: rows.some(({ value }) => (value ?? 0) > 0)
        ? (width) =>
            categoryBars(
              rows.map((row) => ({
                label: name(row),
                value: row.numerator,
                symbol: symbolOf(row),
              })),
              { width, words },
            )
        : null,
      label: say.label,
      table: {
        caption: say.caption(areaWords(scope.area, words), formatDate(date, words.format)),
        columns: [
          { name: words.table.category, kind: "text" },
          { name: words.table.number, kind: "number" },
          { name: say.share, kind: "number" },
        ],
        rows: rows.map((row) => [
          { text: name(row), sort: order.indexOf(row.category) },
          row.numerator === null ? { symbol: symbolOf(row) } : countCell(row.numerator, words),
          valueCell(row, words),
        ]),
      },
      ...facts(context, "P10", scope, rows[0]),
      notes: rows.some(({ value }) => value !== null) ? [say.note] : [],
    },
    words,
  );
}
