import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { membersAt } from "../members.js";
import type { Ignored } from "../published.js";
import type { Scope } from "../scope.js";
import { ignoredSentences } from "../sentences/ignored.js";
import { countCell } from "../value-cell.js";

/** Shows which rows were passed over by a rule, by system, municipality and rule. */
export function ignoredFigure(context: Context, scope: Scope, all: Ignored[]): HTMLElement {
  const { words, lists } = context;
  const members = membersAt(lists, scope.area, lists.run.as_of);
  const codes = new Set(members.map((member) => member.municipality_code));
  const ignored = all.filter(
    ({ municipality_code }) =>
      scope.area.area_kind === "portfolio" || codes.has(municipality_code ?? ""),
  );
  const say = words.figures.ignored;
  const rows = ignored.reduce((sum, row) => sum + row.row_count, 0);
  return figure(
    {
      id: "overhoppade-rader",
      name: say.name,
      sentences: ignoredSentences(ignored, words),
      chart: null,
      label: say.name,
      table: {
        limit: 12,
        caption: say.caption,
        columns: [
          { name: words.table.source, kind: "text" },
          { name: words.table.municipality, kind: "text" },
          { name: say.rule, kind: "text" },
          { name: say.rows, kind: "number" },
        ],
        rows: ignored.map((row) => [
          { text: sourceName(row.source, words) },
          row.municipality_name ? { text: row.municipality_name } : { symbol: "not_applicable" },
          { text: words.reasons.ignored[row.rule] ?? row.rule },
          countCell(row.row_count, words),
        ]),
      },
      facts: [
        say.source,
        words.figures.refusals.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(rows, 0, words.format)),
      ],
    },
    words,
  );
}
