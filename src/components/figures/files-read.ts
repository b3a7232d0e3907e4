import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import type { RowsRead } from "../published.js";
import { filesReadSentences } from "../sentences/files-read.js";
import { countCell } from "../value-cell.js";

/** Shows that every row of every file is accounted for: accepted, refused or ignored by a rule. */
export function filesReadFigure(context: Context, rows_read: RowsRead[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.filesRead;
  const files = rows_read.reduce((sum, row) => sum + row.file_count, 0);
  return figure(
    {
      id: "lasta-filer",
      name: say.name,
      sentences: filesReadSentences(rows_read, words),
      chart: null,
      label: say.name,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.source, kind: "text" },
          ...[say.files, say.rows, say.accepted, say.refused, say.ignored].map((name) => ({
            name,
            kind: "number" as const,
          })),
        ],
        rows: rows_read.map((row) => [
          { text: sourceName(row.source, words) },
          ...[
            row.file_count,
            row.row_count,
            row.accepted_count,
            row.refused_count,
            row.ignored_count,
          ].map((count) =>
            count === null ? { symbol: "withheld" as const } : countCell(count, words),
          ),
        ]),
      },
      facts: [
        say.source,
        words.figures.refusals.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(files, 0, words.format)),
      ],
    },
    words,
  );
}
