import { formatDate } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Hub, Outcome } from "../published.js";
import { outcomeSentences } from "../sentences/outcomes.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";
import { computedCell } from "./outcomes.js";

/** Shows all hubs in one table: for each outcome that can be computed, what was reported and what is computed. */
export function outcomeSummaryFigure(
  context: Context,
  outcomes: Outcome[],
  hubs: Hub[],
): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.outcomeSummary;
  const keys = [
    ...new Set(outcomes.filter((row) => row.computed !== null).map((row) => row.outcome)),
  ];
  const name = (key: string) => words.outcomes[key] ?? key;
  return figure(
    {
      id: "alla-slussar",
      name: say.name,
      sentences: outcomeSentences(outcomes, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.hub, kind: "text" },
          { name: say.status, kind: "text" },
          ...keys.flatMap((key) => [
            { name: say.reported(name(key)), kind: "number" as const },
            { name: say.computed(name(key)), kind: "number" as const },
          ]),
        ],
        rows: hubs.map((hub) => [
          { text: hub.name, href: link(`sluss/${hub.hub_code}`) },
          { text: words.hubStatus[(hub.status ?? "unknown") as keyof typeof words.hubStatus] },
          ...keys.flatMap((key) => pair(outcomes, hub, key, context)),
        ]),
      },
      facts: [
        words.figures.outcomes.sources,
        words.figures.outcomes.asOf(formatDate(lists.run.as_of, words.format)),
      ],
      notes: [say.note],
    },
    words,
  );
}

function pair(outcomes: Outcome[], hub: Hub, key: string, { words }: Context): Cell[] {
  const row = outcomes.find((one) => one.hub_code === hub.hub_code && one.outcome === key);
  return [countCell(row?.reported ?? null, words), computedCell(row, words)];
}
