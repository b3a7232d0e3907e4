import { formatNumber, formatPeriod } from "../../format.js";
import { absent } from "../absent.js";
import { shareBars } from "../charts/share-bars.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { sexGate } from "../sex-known.js";
import type { Cell } from "../table.js";
import { symbolOf } from "../value-cell.js";

/** Shows which training groups both women and men began, the completed and the running apart. */
export function trainingGroupsFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const say = words.participation.training;
  const period = scope.period.period;
  const query = { indicator: "G04", area: scope.area, period };
  const [done] = context.select({ ...query, measure: "both" });
  const [running] = context.select({ ...query, measure: "both_running" });
  const years = context
    .select({ ...query, measure: "both", dimension: "year" })
    .filter(({ value }) => value !== null);
  const courses = context.select({ ...query, measure: "both", dimension: "course" });
  const { gate, isUncertain } = sexGate(context, scope, "G04");
  const text = (count: number | null) => formatNumber(count ?? 0, 0, words.format);
  const cell = (category: string, measure: string): Cell => {
    const [row] = context.select({ ...query, measure, dimension: "course", category });
    if (row?.value == null) return { symbol: symbolOf(row) };
    return { text: row.value === 0 ? say.no : row.value === 100 ? say.yes : say.some };
  };
  return figure(
    {
      id: "utbildningsgrupper",
      name: say.name,
      sentences: [
        done?.value == null
          ? absent(done, say.what, words)
          : say.finding(text(done.numerator), text(done.denominator)),
        ...(done?.value == null ? [] : [done.value === 100 ? say.reached : say.notReached]),
        ...(running?.value == null
          ? []
          : [say.running(text(running.numerator), text(running.denominator))]),
        ...gate,
      ],
      isUncertain,
      chart:
        years.length > 0
          ? (width) =>
              shareBars(
                years.map((row) => ({
                  label: say.year(row.category, text(row.numerator), text(row.denominator)),
                  share: (row.value ?? 0) / 100,
                })),
                { width, words },
              )
          : null,
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: [
          { name: say.course, kind: "text" },
          { name: say.both, kind: "text" },
          { name: say.bothRunning, kind: "text" },
        ],
        rows: courses.map(({ category }) => [
          { text: category },
          cell(category, "both"),
          cell(category, "both_running"),
        ]),
      },
      ...facts(context, "G04", scope, done),
      notes: [say.note],
    },
    words,
  );
}
