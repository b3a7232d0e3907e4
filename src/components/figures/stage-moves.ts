import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { stageMoves } from "../charts/stage-moves.js";
import { stages } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { StageBalance, StageFlow } from "../published.js";
import { atScope, type Scope } from "../scope.js";
import { stageMovesSentences } from "../sentences/stage-moves.js";
import { shownValue } from "../shown-value.js";
import { movesOf } from "../stage-moves.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Draws where ideas went during the quarter: on, past stages, back, out. */
export function stageMovesFigure(
  context: Context,
  scope: Scope,
  { flows, balances }: { flows: StageFlow[]; balances: StageBalance[] },
): HTMLElement {
  const { words } = context;
  const say = words.stageMoves;
  const here = atScope(flows, scope);
  const stocks = atScope(balances, scope);
  const headline = shownValue(context, scope, "P02", "first_entries");
  const isKnown = stocks.length > 0 && headline?.value != null;
  return figure(
    {
      id: "forflyttningar",
      name: say.name,
      sentences: stageMovesSentences(here, isKnown, scope.period.period, words),
      chart: isKnown ? (width) => stageMoves(movesOf(here, stocks), { width, words }) : null,
      label: say.label,
      table: {
        caption: say.caption(
          areaWords(scope.area, words),
          formatPeriod(scope.period.period, words.format),
        ),
        columns: [
          { name: say.kind, kind: "text" },
          { name: say.from, kind: "text" },
          { name: say.to, kind: "text" },
          { name: say.number, kind: "number" },
        ],
        rows: isKnown ? here.map((row) => flowRow(row, words)) : [],
      },
      ...facts(context, "P02", scope, headline),
      notes: isKnown ? [say.note] : [],
    },
    words,
  );
}

function flowRow(row: StageFlow, words: Context["words"]): Cell[] {
  const stage = (code: string | null): Cell =>
    code === null
      ? { symbol: "not_applicable" }
      : {
          text: words.stages[code as keyof typeof words.stages],
          sort: order.indexOf(code),
        };
  return [
    { text: words.stageMoves.kinds[row.flow_kind] },
    stage(row.from_stage),
    stage(row.to_stage),
    countCell(row.item_count, words),
  ];
}

const order: string[] = [
  ...stages,
  "paused",
  "stopped_learned",
  "rejected",
  "withdrawn",
  "referred",
  "merged",
  "retired",
];
