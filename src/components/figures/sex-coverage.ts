import { formatDate, formatNumber, formatShare } from "../../format.js";
import { shareBars } from "../charts/share-bars.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import type { SexCoverage } from "../published.js";
import { sexCoverageSentences } from "../sentences/sex-coverage.js";
import { countCell } from "../value-cell.js";

/** Shows for how many persons of each source the sex is known, in the whole portfolio. */
export function sexCoverageFigure(context: Context, rows: SexCoverage[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.sexCoverage;
  const bars = rows.map((row) => ({
    label: sourceName(row.source, words),
    share: shareOf(row),
  }));
  return figure(
    {
      id: "kant-kon",
      name: say.name,
      sentences: sexCoverageSentences(rows, words),
      chart: bars.some(({ share }) => share !== null)
        ? (width) => shareBars(bars, { width, words })
        : null,
      label: say.label,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.source, kind: "text" },
          { name: say.persons, kind: "number" },
          { name: say.known, kind: "number" },
          { name: say.share, kind: "number" },
        ],
        rows: rows.map((row) => {
          const share = shareOf(row);
          const count = (value: number | null) =>
            value === null ? { symbol: "withheld" as const } : countCell(value, words);
          return [
            { text: sourceName(row.source, words) },
            count(row.person_count),
            count(row.known_count),
            share === null
              ? { symbol: "withheld" as const }
              : { text: formatShare(share, 1, words.format), sort: share },
          ];
        }),
      },
      facts: [
        say.source,
        words.figures.refusals.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(
          formatNumber(
            rows.reduce((sum, row) => sum + (row.person_count ?? 0), 0),
            0,
            words.format,
          ),
        ),
      ],
      notes: [say.note(String(lists.run.percent_threshold))],
    },
    words,
  );
}

/** The share of a source's persons whose sex is known, 0–1; null where it is withheld. */
export function shareOf({ person_count, known_count }: SexCoverage): number | null {
  return person_count === null || known_count === null ? null : known_count / person_count;
}
