import { formatNumber, formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { leadTimeChart } from "../charts/lead-time.js";
import { cohortStages } from "../cohorts.js";
import { stageColours } from "../colours.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { isLeadTime, type LeadTime, type LeadTimeStep, leadTimeOf } from "../lead-time.js";
import type { CurveStep } from "../published.js";
import type { Scope } from "../scope.js";
import { leadTimeSentences } from "../sentences/lead-time.js";
import type { Cell } from "../table.js";
import { FEW_RECORDS } from "./interval-series.js";

/** Shows how long it takes until ideas are tested, developed and in use, with those that go on and those that ended counted. */
export function leadTimeFigure(
  context: Context,
  scope: Scope,
  curves: readonly CurveStep[],
): HTMLElement {
  const { words } = context;
  const say = words.leadTime;
  const curve = curveOf(curves, scope);
  const quarter = formatPeriod(curve?.period ?? scope.period.period, words.format);
  const [headline] = context.select({
    indicator: "P08",
    measure: "testing_12",
    area: scope.area,
    period: curve?.period ?? scope.period.period,
  });
  const period = context.lists.periods.find((one) => one.period === curve?.period);
  return figure(
    {
      id: "ledtid",
      name: say.name,
      sentences: [
        ...leadTimeSentences(curve, words),
        ...(curve && curve.period !== scope.period.period ? [say.otherQuarter(quarter)] : []),
      ],
      chart: curve ? (width) => leadTimeChart(curve, { width, words }) : null,
      label: say.label,
      legend: [
        ...cohortStages.map((stage) => ({
          label: words.cohorts.panels[stage],
          fill: stageColours[stage],
        })),
        { label: say.band, fill: stageColours.captured },
      ],
      table: {
        limit: 12,
        caption: say.caption(areaWords(scope.area, words), quarter),
        columns: [
          { name: say.month, kind: "number" },
          ...cohortStages.map((stage) => ({
            name: say.share(words.cohorts.panels[stage]),
            kind: "number" as const,
          })),
          { name: say.band, kind: "text" },
        ],
        rows: (curve?.steps ?? []).slice(1).map((step) => stepRow(step, words)),
      },
      ...facts(context, "P08", period ? { ...scope, period } : scope, headline),
      notes: [
        ...(curve && headline?.n != null && headline.n < FEW_RECORDS
          ? [words.figure.fewRecords]
          : []),
        ...(curve ? [say.note] : []),
      ],
    },
    words,
  );
}

/** Finds the curves of the area: of the chosen quarter, or else of the newest that has any. */
function curveOf(curves: readonly CurveStep[], { area, period }: Scope): LeadTime | null {
  const here = curves.filter(
    (step) =>
      isLeadTime(step) && step.area_kind === area.area_kind && step.area_code === area.area_code,
  );
  const known = [...new Set(here.map((step) => step.period))].sort();
  const shown = known.includes(period.period) ? period.period : known[0];
  return leadTimeOf(here.filter((step) => step.period === shown));
}

function stepRow(step: LeadTimeStep, words: Context["words"]): Cell[] {
  const share = (value: number): Cell => ({
    text: formatNumber(value, 1, words.format),
    sort: value,
  });
  const { low, high } = step;
  return [
    share(step.months),
    ...cohortStages.map((stage) => share(step[stage])),
    low === null || high === null
      ? { symbol: "not_applicable" }
      : {
          text: words.leadTime.between(
            formatNumber(low, 1, words.format),
            formatNumber(high, 1, words.format),
          ),
          sort: low,
        },
  ];
}
