import { formatDate, formatNumber, formatPeriod, formatPeriodShort } from "../../format.js";
import { areaWords } from "../area-words.js";
import { cellGrid, type GridCell } from "../charts/cell-grid.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import type { Refusal } from "../published.js";
import { quartersUntil } from "../quarters.js";
import { refusalsHere } from "../refusals-here.js";
import type { Scope } from "../scope.js";
import { refusalSentences } from "../sentences/refusals.js";
import { countCell } from "../value-cell.js";

/** Shows which rows were refused and why, quarter by quarter, and the delivery that put each right. */
export function refusalsFigure(context: Context, scope: Scope, refusals: Refusal[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.refusals;
  const here = refusalsHere(refusals, lists, scope);
  const rows = here.reduce((sum, refusal) => sum + refusal.row_count, 0);
  const reason = (code: string) => words.reasons.refused[code] ?? code;
  const cells = trend(here, quartersUntil(lists.periods, scope.period.period), context);
  return figure(
    {
      id: "underkanda-rader",
      name: say.name,
      sentences: refusalSentences(here, words),
      chart:
        cells.length > 0
          ? (width) =>
              cellGrid(cells, {
                width,
                columnName: (period) => formatPeriodShort(period, words.format),
              })
          : null,
      label: say.label,
      table: {
        limit: 25,
        caption: say.caption(areaWords(scope.area, words)),
        columns: [
          { name: words.table.source, kind: "text" },
          { name: words.table.municipality, kind: "text" },
          { name: say.reason, kind: "text" },
          { name: say.rows, kind: "number" },
          { name: say.delivery, kind: "text" },
          { name: say.outcome, kind: "text" },
        ],
        rows: here.toReversed().map((refusal) => [
          { text: sourceName(refusal.source, words) },
          refusal.municipality_name
            ? { text: refusal.municipality_name }
            : { symbol: "not_applicable" },
          { text: reason(refusal.code) },
          countCell(refusal.row_count, words),
          refusal.delivery_date
            ? { text: formatDate(refusal.delivery_date, words.format), sort: refusal.delivery_date }
            : { symbol: "missing" },
          refusal.closed_by_date
            ? {
                text: say.closed(formatDate(refusal.closed_by_date, words.format)),
                sort: refusal.closed_by_date,
              }
            : { text: say.open, sort: "" },
        ]),
      },
      facts: [
        say.source,
        words.figure.period(
          formatPeriod(scope.period.period, words.format),
          formatDate(scope.period.cutoff_on, words.format),
        ),
        words.figure.n(formatNumber(rows, 0, words.format)),
      ],
      notes: [say.note],
    },
    words,
  );
}

/** Counts refused rows by reason and the quarter that the file was delivered in. */
function trend(
  refusals: Refusal[],
  quarters: { period: string }[],
  { words }: Context,
): GridCell[] {
  const codes = [...new Set(refusals.filter(({ period }) => period).map(({ code }) => code))];
  return codes.flatMap((code) =>
    quarters.map(({ period }) => {
      const rows = refusals
        .filter((refusal) => refusal.code === code && refusal.period === period)
        .reduce((sum, refusal) => sum + refusal.row_count, 0);
      return {
        row: words.reasons.refused[code] ?? code,
        column: period,
        tone: rows > 0 ? ("part" as const) : ("none" as const),
        text: formatNumber(rows, 0, words.format),
      };
    }),
  );
}
