import { formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { stages } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { StageBalance } from "../published.js";
import { atScope, type Scope } from "../scope.js";
import { otherwise, stageTableSentences } from "../sentences/stage-table.js";
import { shownValue } from "../shown-value.js";
import type { Cell, Column } from "../table.js";
import { countCell } from "../value-cell.js";

/** Sets out each stage's quarter in a row that adds up: before, in, out, after. */
export function stageTableFigure(
  context: Context,
  scope: Scope,
  balances: StageBalance[],
): HTMLElement {
  const { words } = context;
  const say = words.stageTable;
  const headline = shownValue(context, scope, "P03", "wip");
  const rows = headline?.value == null ? [] : worked(atScope(balances, scope));
  const number = (name: string): Column => ({ name, kind: "number" });
  return figure(
    {
      id: "steg-for-steg",
      name: say.name,
      sentences: stageTableSentences(rows, scope.period.period, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption(
          areaWords(scope.area, words),
          formatPeriod(scope.period.period, words.format),
        ),
        columns: [
          { name: words.table.stage, kind: "text" },
          ...[say.before, say.arrived, say.again, say.on, say.skipped, say.back].map(number),
          ...[say.ended, say.paused, say.other, say.after].map(number),
        ],
        rows: rows.map((row) => balanceRow(row, words)),
      },
      ...facts(context, "P03", scope, headline),
      notes: rows.length > 0 ? [say.note] : [],
    },
    words,
  );
}

/** Gives the stages that hold work, and the pause, in the order of the way. */
function worked(rows: StageBalance[]): StageBalance[] {
  return [...stages, "paused"].flatMap((stage) => rows.filter((row) => row.stage === stage));
}

function balanceRow(row: StageBalance, words: Context["words"]): Cell[] {
  const cells = [
    row.stock_before,
    row.entered_first,
    row.entered_again,
    row.moved_on + row.resumed,
    row.skipped_on,
    row.moved_back,
    row.ended,
    row.paused,
  ].map((count) => countCell(count, words));
  const other = otherwise(row);
  const sign = other > 0 ? "+" : "";
  return [
    { text: words.stages[row.stage as keyof typeof words.stages] },
    ...cells,
    { text: `${sign}${formatNumber(other, 0, words.format)}`, sort: other },
    countCell(row.stock_after, words),
  ];
}
