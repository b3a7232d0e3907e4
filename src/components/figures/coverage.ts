import { formatDate, formatPeriod } from "../../format.js";
import { cellGrid, type GridCell } from "../charts/cell-grid.js";
import type { Context } from "../context.js";
import { signOf, stateLegend, stateTones } from "../delivery-state.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { membersAt } from "../members.js";
import type { Delivery, DeliveryRule } from "../published.js";
import type { Scope } from "../scope.js";
import { coverageSentences } from "../sentences/coverage.js";
import type { Cell } from "../table.js";

/** Shows what each municipality of the area has delivered from each system for the quarter: in time, late, refused or not at all. */
export function coverageFigure(
  context: Context,
  scope: Scope,
  { deliveries, rules }: { deliveries: Delivery[]; rules: DeliveryRule[] },
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.coverage;
  const period = scope.period.period;
  const members = membersAt(lists, scope.area, scope.period.cutoff_on);
  const codes = new Set(members.map((member) => member.municipality_code));
  const here = deliveries.filter(
    (delivery) => delivery.period === period && codes.has(delivery.municipality_code),
  );
  const sources = [...new Set(deliveries.map((delivery) => delivery.source))];
  const days = String(Math.max(0, ...rules.map((rule) => rule.days_to_deliver)));
  const find = (code: string, source: string) =>
    here.find((each) => each.municipality_code === code && each.source === source);
  const cells: GridCell[] = members.flatMap(({ municipality_code, municipality_name }) =>
    sources.map((source) => {
      const state = find(municipality_code, source)?.state ?? "not_asked";
      const text = signOf(state, words);
      return { row: municipality_name, column: source, tone: stateTones[state], text };
    }),
  );
  return figure(
    {
      id: "vem-har-rapporterat",
      name: say.name,
      sentences: coverageSentences(here, period, words),
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
      legend: stateLegend(words),
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: [
          { name: words.table.municipality, kind: "text" },
          ...sources.map((source) => ({ name: sourceName(source, words), kind: "text" as const })),
        ],
        rows: members.map((member) => [
          { text: member.municipality_name },
          ...sources.map((source) => stateCell(find(member.municipality_code, source), context)),
        ]),
      },
      facts: [
        say.source,
        words.figure.period(
          formatPeriod(period, words.format),
          formatDate(scope.period.cutoff_on, words.format),
        ),
      ],
      notes: [say.late(days), say.note],
    },
    words,
  );
}

function stateCell(delivery: Delivery | undefined, { words }: Context): Cell {
  if (!delivery || delivery.state === "not_asked" || delivery.state === "never") {
    return { symbol: "not_applicable" };
  }
  if (delivery.state === "missing") return { symbol: "missing" };
  const { states } = words.deliveries;
  const day = delivery.state === "awaited" ? delivery.due_on : delivery.reported_on;
  const when = day ? ` ${formatDate(day, words.format)}` : "";
  return {
    text: `${states[delivery.state]}${delivery.state === "received" ? "" : when}`,
    sort: delivery.state,
  };
}
