import { formatDate, formatNumber, formatPeriod } from "../../format.js";
import { cellGrid, type GridCell, type Tone } from "../charts/cell-grid.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { type Age, agesOf } from "../freshness.js";
import { membersAt } from "../members.js";
import type { Delivery } from "../published.js";
import type { Scope } from "../scope.js";
import { freshnessSentences } from "../sentences/freshness.js";
import { countCell } from "../value-cell.js";

/** Shows how many days old the newest delivery was at the end of the quarter, for each municipality and system. */
export function freshnessFigure(
  context: Context,
  scope: Scope,
  deliveries: Delivery[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.freshness;
  const day = scope.period.cutoff_on;
  const date = formatDate(day, words.format);
  const members = membersAt(lists, scope.area, day);
  const codes = new Set(members.map((member) => member.municipality_code));
  const ages = agesOf(deliveries, day).filter(({ municipality_code }) =>
    codes.has(municipality_code),
  );
  const sources = [...new Set(ages.map(({ source }) => source))].sort();
  const find = (code: string, source: string) =>
    ages.find((age) => age.municipality_code === code && age.source === source);
  const cells: GridCell[] = members.flatMap((member) =>
    sources.map((source) => {
      const age = find(member.municipality_code, source);
      const text = age ? formatNumber(age.days, 0, words.format) : words.symbols.missing.mark;
      return { row: member.municipality_name, column: source, tone: toneOf(age), text };
    }),
  );
  return figure(
    {
      id: "farskhet",
      name: say.name,
      sentences: freshnessSentences(ages, day, words),
      chart:
        cells.length > 0
          ? (width) =>
              cellGrid(cells, {
                width,
                every: true,
                columnName: (source) => sourceName(source, words),
              })
          : null,
      label: say.label,
      table: {
        caption: say.caption(date),
        columns: [
          { name: words.table.municipality, kind: "text" },
          ...sources.map((source) => ({
            name: sourceName(source, words),
            kind: "number" as const,
          })),
        ],
        rows: members.map((member) => [
          { text: member.municipality_name },
          ...sources.map((source) =>
            countCell(find(member.municipality_code, source)?.days ?? null, words),
          ),
        ]),
      },
      facts: [
        say.source,
        words.figure.period(formatPeriod(scope.period.period, words.format), date),
      ],
      notes: [say.note],
    },
    words,
  );
}

/** A quarter is 92 days at most. */
function toneOf(age: Age | undefined): Tone {
  if (!age) return "none";
  if (age.days <= 92) return "full";
  return age.days <= 184 ? "part" : "open";
}
