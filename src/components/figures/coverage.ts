import { formatDate, formatPeriod } from "../../format.js";
import { type CoverageCell, coverageGrid } from "../charts/coverage-grid.js";
import type { Context } from "../context.js";
import { expectedDeliveries } from "../expected-deliveries.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { membersAt } from "../members.js";
import type { Delivery } from "../published.js";
import type { Scope } from "../scope.js";
import { coverageSentences } from "../sentences/coverage.js";

/** Shows which municipality of the area has reported from which system for the quarter. */
export function coverageFigure(
  context: Context,
  scope: Scope,
  deliveries: Delivery[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.coverage;
  const period = scope.period.period;
  const members = membersAt(lists, scope.area, scope.period.cutoff_on);
  const here = deliveries.filter((delivery) => delivery.period === period);
  const sources = [...new Set(deliveries.map((delivery) => delivery.source))];
  const isExpected = expectedDeliveries(deliveries);
  const find = (code: string, source: string) =>
    here
      .filter(isExpected)
      .find((delivery) => delivery.municipality_code === code && delivery.source === source);
  const cells: CoverageCell[] = members.flatMap((member) =>
    sources.map((source) => {
      const delivery = find(member.municipality_code, source);
      return {
        row: member.municipality_name,
        column: source,
        expected: delivery ? 1 : 0,
        reported: delivery?.is_reported ? 1 : 0,
      };
    }),
  );
  return figure(
    {
      id: "vem-har-rapporterat",
      name: say.name,
      sentences: coverageSentences(cells, period, words),
      chart:
        cells.length > 0
          ? (width) =>
              coverageGrid(cells, {
                width,
                words,
                columnName: (source) => sourceName(source, words),
              })
          : null,
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: [
          { name: words.table.municipality, kind: "text" },
          ...sources.map((source) => ({ name: sourceName(source, words), kind: "text" as const })),
        ],
        rows: members.map((member) => [
          { text: member.municipality_name },
          ...sources.map((source) => {
            const delivery = find(member.municipality_code, source);
            if (!delivery) return { symbol: "not_applicable" as const };
            return delivery.is_reported ? { text: say.yes } : { symbol: "missing" as const };
          }),
        ]),
      },
      facts: [
        say.source,
        words.figure.period(
          formatPeriod(period, words.format),
          formatDate(scope.period.cutoff_on, words.format),
        ),
      ],
      notes: [say.note],
    },
    words,
  );
}
