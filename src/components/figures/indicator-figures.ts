import type { Context } from "../context.js";
import type { FullDefinition } from "../definition.js";
import type { Scope } from "../scope.js";
import { breakdownFigure } from "./breakdown.js";
import { cumulativeFlowFigure } from "./cumulative-flow.js";
import { intervalBreakdownFigure } from "./interval-breakdown.js";
import { intervalSeriesFigure } from "./interval-series.js";
import { municipalityMultiplesFigure } from "./municipality-multiples.js";
import { quarterSeriesFigure } from "./quarter-series.js";
import { sexSharesFigure } from "./sex-shares.js";

/** Tells whether a measure counts records; times and shares are drawn as points, with their intervals. */
function isCounted({ statistic }: FullDefinition["measures"][number]): boolean {
  return statistic === "count" || statistic === "composition";
}

/** Tells whether a measure is the parts of a whole: the parts are the finding, and have no series of their own. */
function isComposed({ statistic }: FullDefinition["measures"][number]): boolean {
  return statistic === "composition";
}

/** Tells whether a measure takes time to be seen: one municipality mostly has too few records for it. */
function isTimed({ statistic }: FullDefinition["measures"][number]): boolean {
  return ["time_quantile", "incidence_time", "incidence"].includes(statistic);
}

/** Tells whether a measure compares women with men: its value stands with the women, and there is none of all. */
function isOfWomen({ statistic }: FullDefinition["measures"][number]): boolean {
  return ["rate_ratio", "standardised_ratio", "standardised_difference", "representation"].includes(
    statistic,
  );
}

/** Finds the measure that a dimension splits: the first, or by sex the one that says it is about persons. */
function splitOf(
  { measures }: FullDefinition,
  dimension: string,
): FullDefinition["measures"][number] | undefined {
  const ofPersons = measures.find(({ about_persons }) => about_persons);
  return dimension === "sex" ? (ofPersons ?? measures[0]) : measures[0];
}

/** Tells whether a measure is shown for an area: persons are not counted by municipality. */
function isShownFor(
  { about_persons }: FullDefinition["measures"][number],
  { area }: Scope,
): boolean {
  return !about_persons || area.area_kind !== "municipality";
}

/** Makes all figures of an indicator: each measure over time, its classes, and each municipality of the area where that may be shown. */
export function indicatorFigures(
  context: Context,
  scope: Scope,
  indicator: FullDefinition,
): HTMLElement[] {
  const { words } = context;
  const [headline] = indicator.measures;
  const shown = indicator.measures.filter(
    (measure) => measure.statistic !== "composition" && isShownFor(measure, scope),
  );
  const series = shown.map((measure) => {
    const name = measure.name[words.language];
    if (!isCounted(measure)) {
      return intervalSeriesFigure(context, scope, {
        indicator: indicator.id,
        measure: measure.code,
        name,
        unit: measure.unit,
        ...(isOfWomen(measure) && { dimension: "sex", category: "women" }),
      });
    }
    return indicator.id === "P02" && measure.code === "reached"
      ? cumulativeFlowFigure(context, scope)
      : quarterSeriesFigure(context, scope, {
          indicator: indicator.id,
          measure: measure.code,
          name,
          unit: words.table.number,
          counted: name,
        });
  });
  const hasShares = indicator.id === "G01";
  // The components of maturity are of one rank: none stands for the others.
  const components = indicator.id === "K09" ? indicator.measures : [];
  const profiles = components.flatMap((measure) =>
    indicator.dimensions.map((dimension) =>
      breakdownFigure(context, scope, {
        ...{ indicator: indicator.id, measure: measure.code, dimension, isPercent: true },
        name: words.figures.breakdown.name(
          measure.name[words.language],
          words.dimensions[dimension] ?? dimension,
        ),
      }),
    ),
  );
  const breakdowns = indicator.dimensions
    .filter((dimension) => dimension !== "sex" || !hasShares)
    .filter((dimension) => {
      const split = splitOf(indicator, dimension);
      return split === undefined || isShownFor(split, scope);
    })
    .map((dimension) => {
      const split = splitOf(indicator, dimension);
      const asked = { indicator: indicator.id, measure: split?.code ?? "", dimension };
      return split === undefined || isCounted(split)
        ? breakdownFigure(context, scope, {
            ...asked,
            isPercent: split !== undefined && isComposed(split),
          })
        : intervalBreakdownFigure(context, scope, {
            ...asked,
            name: split.name[words.language],
            unit: split.unit,
          });
    });
  const sex = hasShares ? [sexSharesFigure(context, scope, [])] : [];
  // One municipality's own amount of money is never shown.
  const municipalities =
    indicator.about_persons ||
    indicator.sources.length === 0 ||
    headline === undefined ||
    isTimed(headline) ||
    isComposed(headline) ||
    headline.statistic === "sum_share" ||
    headline.unit === "kr" ||
    scope.area.area_kind === "municipality"
      ? []
      : [
          municipalityMultiplesFigure(context, scope, {
            indicator: indicator.id,
            measure: headline.code,
          }),
        ];
  if (profiles.length > 0) return profiles;
  const isWhole = headline !== undefined && isComposed(headline);
  const inOrder = isWhole ? [...breakdowns, ...series] : [...series, ...sex, ...breakdowns];
  return [...inOrder, ...municipalities];
}
