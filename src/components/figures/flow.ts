import type { Context } from "../context.js";
import type { CurveStep, FinishedItem, OpenItem, StageBalance, StageFlow } from "../published.js";
import type { Scope } from "../scope.js";
import { ageingFigure } from "./ageing.js";
import { arrivalsDeparturesFigure } from "./arrivals-departures.js";
import { cohortsFigure } from "./cohorts.js";
import { cumulativeFlowFigure } from "./cumulative-flow.js";
import { cycleTimesFigure } from "./cycle-times.js";
import { endsFigure } from "./ends.js";
import { leadTimeFigure } from "./lead-time.js";
import { stageMovesFigure } from "./stage-moves.js";
import { stageStockFigure } from "./stage-stock.js";
import { stageTableFigure } from "./stage-table.js";
import { stuckFigure } from "./stuck.js";

/** What the flow of an area is drawn from, beside the values. */
export type FlowRows = {
  open: OpenItem[];
  flows: StageFlow[];
  balances: StageBalance[];
  curves: CurveStep[];
  finished: FinishedItem[];
};

/** Shows how ideas move in one area: where they are, what the quarter brought, and how they have fared since they came in. */
export function flowFigures(
  context: Context,
  scope: Scope,
  { open, flows, balances, curves, finished }: FlowRows,
): HTMLElement[] {
  return [
    cumulativeFlowFigure(context, scope),
    stageStockFigure(context, scope),
    ageingFigure(context, scope, open),
    stuckFigure(context, scope, open),
    stageMovesFigure(context, scope, { flows, balances }),
    stageTableFigure(context, scope, balances),
    arrivalsDeparturesFigure(context, scope),
    leadTimeFigure(context, scope, curves),
    cohortsFigure(context, scope),
    endsFigure(context, scope),
    cycleTimesFigure(context, scope, finished),
  ];
}
