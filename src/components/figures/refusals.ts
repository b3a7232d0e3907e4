import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import type { Refusal } from "../published.js";
import { refusalSentences } from "../sentences/refusals.js";
import { countCell } from "../value-cell.js";

/** Shows which rows were refused, by system, municipality and reason. */
export function refusalsFigure(context: Context, refusals: Refusal[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.refusals;
  const rows = refusals.reduce((sum, refusal) => sum + refusal.row_count, 0);
  return figure(
    {
      id: "nekade-rader",
      name: say.name,
      sentences: refusalSentences(refusals, words),
      chart: null,
      label: say.name,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.source, kind: "text" },
          { name: words.table.municipality, kind: "text" },
          { name: say.reason, kind: "text" },
          { name: say.rows, kind: "number" },
          { name: say.newest, kind: "text" },
        ],
        rows: refusals.map((refusal) => [
          { text: sourceName(refusal.source, words) },
          refusal.municipality_name
            ? { text: refusal.municipality_name }
            : { symbol: "not_applicable" },
          { text: words.reasons.refused[refusal.code] ?? refusal.code },
          countCell(refusal.row_count, words),
          refusal.newest_delivery
            ? {
                text: formatDate(refusal.newest_delivery, words.format),
                sort: refusal.newest_delivery,
              }
            : { symbol: "missing" },
        ]),
      },
      facts: [
        say.source,
        say.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(rows, 0, words.format)),
      ],
      notes: [say.note],
    },
    words,
  );
}
