import { formatDate } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Hub, Outcome, Status } from "../published.js";
import { outcomeSentences } from "../sentences/outcomes.js";
import type { Cell } from "../table.js";
import { countCell, symbolOf } from "../value-cell.js";

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
  const isReported = (key: string) =>
    outcomes.some((row) => row.outcome === key && row.reported !== null);
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
            ...(isReported(key)
              ? [{ name: say.reported(name(key)), kind: "number" as const }]
              : []),
            { name: say.computed(name(key)), kind: "number" as const },
          ]),
        ],
        rows: hubs.map((hub) => [
          { text: hub.name, href: link(`sluss/${hub.hub_code}`) },
          { text: words.hubStatus[(hub.status ?? "unknown") as keyof typeof words.hubStatus] },
          ...keys.flatMap((key) =>
            pair(outcomes, hub, key, context).slice(isReported(key) ? 0 : 1),
          ),
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

/** Makes the cell of a computed outcome; one that no indicator computes cannot have a value. */
function computedCell(row: Outcome | undefined, words: Context["words"]): Cell {
  if (row?.computed != null) return countCell(row.computed, words);
  if (row?.computed_status === "not_computed") return { symbol: "not_applicable" };
  return { symbol: symbolOf(row && { status: row.computed_status as Status }) };
}
