import type { Context } from "../context.js";
import type { FullDefinition } from "../definition.js";
import type { Scope } from "../scope.js";
import { breakdownFigure } from "./breakdown.js";
import { cumulativeFlowFigure } from "./cumulative-flow.js";
import { municipalityMultiplesFigure } from "./municipality-multiples.js";
import { quarterSeriesFigure } from "./quarter-series.js";
import { sexSharesFigure } from "./sex-shares.js";

/** Makes all figures of an indicator: each measure over time, its classes, and each municipality where that may be shown. */
export function indicatorFigures(
  context: Context,
  scope: Scope,
  indicator: FullDefinition,
): HTMLElement[] {
  const { words } = context;
  const [headline] = indicator.measures;
  const counts = indicator.measures.filter((measure) => measure.unit !== "%");
  const series = counts.map((measure) =>
    indicator.id === "P02" && measure.code === "reached"
      ? cumulativeFlowFigure(context, scope)
      : quarterSeriesFigure(context, scope, {
          indicator: indicator.id,
          measure: measure.code,
          name: measure.name[words.language],
          unit: words.table.number,
          counted: measure.name[words.language],
        }),
  );
  const breakdowns = indicator.dimensions
    .filter((dimension) => dimension !== "sex")
    .map((dimension) =>
      breakdownFigure(context, scope, {
        indicator: indicator.id,
        measure: headline?.code ?? "",
        dimension,
      }),
    );
  const sex = indicator.dimensions.includes("sex") ? [sexSharesFigure(context, scope, [])] : [];
  const municipalities =
    indicator.about_persons ||
    indicator.sources.length === 0 ||
    scope.area.area_kind === "municipality"
      ? []
      : [
          municipalityMultiplesFigure(context, scope, {
            indicator: indicator.id,
            measure: headline?.code ?? "",
          }),
        ];
  return [...series, ...sex, ...breakdowns, ...municipalities];
}
