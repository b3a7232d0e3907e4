import type { Context } from "./context.js";
import type { Scope } from "./scope.js";

export const cohortStages = ["testing", "developed", "implemented"] as const;
export type CohortStage = (typeof cohortStages)[number];

/** How large a part of a half-year's ideas, in percent, had come to a stage within 12 and 24 months. */
export type CohortShare = {
  cohort: string;
  stage: CohortStage;
  twelve: number | null;
  twentyFour: number | null;
  n: number | null;
};

/** Gathers the shares of each half-year's ideas, oldest first. */
export function cohortShares({ select }: Context, { area, period }: Scope): CohortShare[] {
  const of = (measure: string) =>
    select({
      indicator: "P08",
      measure,
      area,
      dimension: "cohort",
      period: period.period,
    });
  return cohortStages.flatMap((stage) => {
    const [twelve, twentyFour] = [of(`${stage}_12`), of(`${stage}_24`)];
    return twelve
      .map(({ category, value, n }) => ({
        cohort: category,
        stage,
        twelve: isFollowed(category, 1, period.cutoff_on) ? value : null,
        twentyFour: isFollowed(category, 2, period.cutoff_on)
          ? (twentyFour.find((row) => row.category === category)?.value ?? null)
          : null,
        n,
      }))
      .sort((a, b) => (a.cohort < b.cohort ? -1 : 1));
  });
}

/** Says whether the last idea of a half-year can have been followed for so many years. */
function isFollowed(cohort: string, years: number, cutoff_on: string): boolean {
  const end = cohort.endsWith("H1") ? "06-30" : "12-31";
  return `${Number(cohort.slice(0, 4)) + years}-${end}` <= cutoff_on;
}
