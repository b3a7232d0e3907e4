import { formatDate, formatNumber, formatPeriod, formatPeriodShort } from "../../format.js";
import { type CoverageCell, coverageGrid } from "../charts/coverage-grid.js";
import type { Context } from "../context.js";
import { expectedDeliveries } from "../expected-deliveries.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { membersAt } from "../members.js";
import type { Delivery } from "../published.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { coverageOverTimeSentences } from "../sentences/coverage-over-time.js";

/** Shows how many of the area's municipalities have reported from each system, quarter by quarter. */
export function coverageOverTimeFigure(
  context: Context,
  scope: Scope,
  deliveries: Delivery[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.coverageOverTime;
  const periods = quartersUntil(lists.periods, scope.period.period);
  const sources = [...new Set(deliveries.map((delivery) => delivery.source))];
  const isExpected = expectedDeliveries(deliveries);
  const expected = deliveries.filter(isExpected);
  const cells: CoverageCell[] = sources.flatMap((source) =>
    periods.map(({ period, cutoff_on }) => {
      const members = new Set(
        membersAt(lists, scope.area, cutoff_on).map((member) => member.municipality_code),
      );
      const here = expected.filter(
        (delivery) =>
          delivery.source === source &&
          delivery.period === period &&
          members.has(delivery.municipality_code),
      );
      const reported = here.filter((delivery) => delivery.is_reported).length;
      return { row: sourceName(source, words), column: period, reported, expected: here.length };
    }),
  );
  return figure(
    {
      id: "tackning-over-tid",
      name: say.name,
      sentences: coverageOverTimeSentences(cells, words),
      chart:
        cells.length > 0
          ? (width) =>
              coverageGrid(cells, {
                width,
                words,
                columnName: (period) => formatPeriodShort(period, words.format),
              })
          : null,
      label: say.label,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.period, kind: "text" },
          ...sources.map((source) => ({
            name: sourceName(source, words),
            kind: "number" as const,
          })),
        ],
        rows: periods.toReversed().map(({ period }) => [
          { text: formatPeriod(period, words.format), sort: period },
          ...cells
            .filter((cell) => cell.column === period)
            .map((cell) =>
              cell.expected === 0
                ? { symbol: "not_applicable" as const }
                : {
                    text: words.table.of(
                      formatNumber(cell.reported, 0, words.format),
                      formatNumber(cell.expected, 0, words.format),
                    ),
                    sort: cell.reported,
                  },
            ),
        ]),
      },
      facts: [
        words.figures.coverage.source,
        words.figure.period(
          formatPeriod(scope.period.period, words.format),
          formatDate(scope.period.cutoff_on, words.format),
        ),
      ],
    },
    words,
  );
}
