import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { cumulativeFlow, type FlowRow } from "../charts/cumulative-flow.js";
import { stageColours, stages } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { IndicatorValue } from "../published.js";
import { quartersUntil } from "../quarters.js";
import type { Scope } from "../scope.js";
import { cumulativeFlowSentences } from "../sentences/cumulative-flow.js";
import { countCell } from "../value-cell.js";

/** Shows how many ideas have reached each stage, from the first quarter to the chosen one. */
export function cumulativeFlowFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const rows = flowRows(context, scope);
  const periods = [...new Set(rows.map((row) => row.period))];
  const headline = context.select({
    indicator: "P02",
    measure: "first_entries",
    area: scope.area,
    period: scope.period.period,
  });
  const say = words.figures.cumulativeFlow;
  return figure(
    {
      id: "kumulativt-flode",
      name: say.name,
      sentences: cumulativeFlowSentences(rows, words),
      chart: rows.some((row) => row.reached > 0)
        ? (width) => cumulativeFlow(rows, { width, words })
        : null,
      label: say.label,
      legend: stages.map((stage) => ({
        label: words.stages[stage],
        fill: stageColours[stage],
        stroke: stageColours.developed,
      })),
      table: {
        caption: say.caption(areaWords(scope.area, words)),
        columns: [
          { name: words.table.period, kind: "text" },
          ...stages.map((stage) => ({ name: words.stages[stage], kind: "number" as const })),
        ],
        rows: periods
          .toReversed()
          .map((period) => [
            { text: formatPeriod(period, words.format), sort: period },
            ...stages.map((stage) =>
              countCell(
                rows.find((row) => row.period === period && row.stage === stage)?.reached ?? null,
                words,
              ),
            ),
          ]),
      },
      ...facts(context, "P02", scope, asTotal(headline[0], rows)),
      notes: [say.note, say.delayed],
    },
    words,
  );
}

/** Adds up first entries to each stage, quarter after quarter. */
export function flowRows(context: Context, scope: Scope): FlowRow[] {
  return stages.flatMap((stage) => {
    let reached = 0;
    const entries = context.select({
      indicator: "P02",
      measure: "first_entries",
      area: scope.area,
      dimension: "stage",
      category: stage,
    });
    return quartersUntil(context.lists.periods, scope.period.period).map(({ period }) => {
      reached += entries.find((entry) => entry.period === period)?.value ?? 0;
      return { period, stage, reached };
    });
  });
}

/** Counts the captured ideas behind the whole picture, not the entries of its last quarter. */
function asTotal(row: IndicatorValue | undefined, rows: FlowRow[]): IndicatorValue | undefined {
  const captured = rows.findLast((entry) => entry.stage === "captured")?.reached ?? 0;
  return row && { ...row, n: captured };
}
