import { formatDate, formatNumber, formatPeriod, formatPeriodShort } from "../../format.js";
import { cellGrid, type GridCell } from "../charts/cell-grid.js";
import type { Context } from "../context.js";
import { isDue, isHere, signOf, stateLegend, stateTones } from "../delivery-state.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { membersAt } from "../members.js";
import type { Delivery } from "../published.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { type CoverageCount, coverageOverTimeSentences } from "../sentences/coverage-over-time.js";

/** Shows how much of what was due from each system has come, quarter by quarter; of one municipality in which state it is. */
export function coverageOverTimeFigure(
  context: Context,
  scope: Scope,
  deliveries: Delivery[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.coverageOverTime;
  const periods = quartersUntil(lists.periods, scope.period.period);
  const sources = [...new Set(deliveries.map((delivery) => delivery.source))];
  const isOne = scope.area.area_kind === "municipality";
  const counts = sources.flatMap((source) =>
    periods.map(({ period, cutoff_on }) => {
      const members = membersAt(lists, scope.area, cutoff_on);
      const codes = new Set(members.map((member) => member.municipality_code));
      const here = deliveries.filter(
        (each) =>
          each.source === source && each.period === period && codes.has(each.municipality_code),
      );
      return { ...countOf(here), source: sourceName(source, words), period, only: here[0]?.state };
    }),
  );
  const cells: GridCell[] = counts.map(({ source, period, due, received, late, only }) => {
    const place = { row: source, column: period };
    if (isOne) {
      const state = only ?? "not_asked";
      return { ...place, tone: stateTones[state], text: signOf(state, words) };
    }
    if (due === 0) return { ...place, tone: "none", text: words.symbols.not_applicable.mark };
    if (received === 0) return { ...place, tone: "open", text: words.symbols.missing.mark };
    return {
      ...place,
      tone: received === due && late === 0 ? "full" : "part",
      text: String(received),
    };
  });
  return figure(
    {
      id: "tackning-over-tid",
      name: say.name,
      sentences: coverageOverTimeSentences(counts, words),
      chart:
        cells.length > 0
          ? (width) =>
              cellGrid(cells, {
                width,
                columnName: (period) => formatPeriodShort(period, words.format),
              })
          : null,
      label: isOne ? say.labelOfOne : say.label,
      ...(isOne && { legend: stateLegend(words) }),
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
          ...counts
            .filter((count) => count.period === period)
            .map((count) => {
              if (count.due === 0) return { symbol: "not_applicable" as const };
              const text = words.table.of(
                formatNumber(count.received, 0, words.format),
                formatNumber(count.due, 0, words.format),
              );
              const note = count.late > 0 ? say.lateOf(String(count.late)) : "";
              return { text: [text, note].filter(Boolean).join(", "), sort: count.received };
            }),
        ]),
      },
      facts: [
        words.figures.coverage.source,
        words.figure.period(
          formatPeriod(scope.period.period, words.format),
          formatDate(scope.period.cutoff_on, words.format),
        ),
      ],
      notes: isOne ? [] : [say.note],
    },
    words,
  );
}

function countOf(deliveries: Delivery[]): Pick<CoverageCount, "due" | "received" | "late"> {
  return {
    due: deliveries.filter(isDue).length,
    received: deliveries.filter(isHere).length,
    late: deliveries.filter(({ state }) => state === "late").length,
  };
}
