import { formatDate } from "../../format.js";
import { areaWords } from "../area-words.js";
import { type StageStock, stageStock } from "../charts/stage-stock.js";
import { stages } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { yearBefore } from "../quarters.js";
import type { Scope } from "../scope.js";
import { stageStockSentences } from "../sentences/stage-stock.js";
import { shownValue } from "../shown-value.js";
import { countCell } from "../value-cell.js";

/** Shows how much lies in each stage at the end of the quarter, and a year before. */
export function stageStockFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const rows = stock(context, scope);
  const headline = shownValue(context, scope, "P03", "wip");
  const say = words.figures.stageStock;
  return figure(
    {
      id: "pagaende-arbete",
      name: say.name,
      sentences: stageStockSentences(rows, scope.period.cutoff_on, words),
      chart: rows.some((row) => row.items > 0)
        ? (width) => stageStock(rows, { width, words })
        : null,
      label: say.label,
      table: {
        caption: say.caption(
          areaWords(scope.area, words),
          formatDate(scope.period.cutoff_on, words.format),
        ),
        columns: [
          { name: words.table.stage, kind: "text" },
          { name: words.table.now, kind: "number" },
          { name: words.table.yearBefore, kind: "number" },
        ],
        rows: rows.map((row) => [
          { text: words.stages[row.stage] },
          countCell(row.items, words),
          countCell(row.before, words),
        ]),
      },
      ...facts(context, "P03", scope, headline),
      notes: rows.some((row) => row.before !== null) ? [say.note] : [],
    },
    words,
  );
}

/** Gives the work in each stage that can hold work, now and a year before; nothing where nothing is known. */
export function stock(context: Context, scope: Scope): StageStock[] {
  const at = (stage: string, period: string) =>
    context.select({
      indicator: "P03",
      measure: "wip",
      area: scope.area,
      dimension: "stage",
      category: stage,
      period,
    })[0];
  const before = yearBefore(scope.period.period);
  return stages
    .filter((stage) => stage !== "implemented")
    .flatMap((stage) => {
      const items = at(stage, scope.period.period)?.value ?? null;
      return items === null ? [] : [{ stage, items, before: at(stage, before)?.value ?? null }];
    });
}
