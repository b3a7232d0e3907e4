import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { cumulativeFlow, type FlowRow } from "../charts/cumulative-flow.js";
import { stageColours, stages } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
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
    measure: "reached",
    area: scope.area,
    dimension: "stage",
    category: "captured",
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
      ...facts(context, "P02", scope, headline[0]),
      notes:
        rows.length > 0
          ? [say.note, ...(scope.area.area_kind === "portfolio" ? [] : [say.joint])]
          : [],
    },
    words,
  );
}

/** Gives how many ideas have come at least as far as each stage, for the quarters where that is known. */
function flowRows(context: Context, scope: Scope): FlowRow[] {
  return stages.flatMap((stage) => {
    const values = context.select({
      indicator: "P02",
      measure: "reached",
      area: scope.area,
      dimension: "stage",
      category: stage,
    });
    return quartersUntil(context.lists.periods, scope.period.period).flatMap(({ period }) => {
      const reached = values.find((row) => row.period === period)?.value ?? null;
      return reached === null ? [] : [{ period, stage, reached }];
    });
  });
}
