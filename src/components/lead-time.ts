import { type CohortStage, cohortStages } from "./cohorts.js";
import type { CurveStep } from "./published.js";

/** The share of ideas, in percent, that had come to each stage by a time; low and high are those of the implemented. */
export type LeadTimeStep = Record<CohortStage, number> & {
  months: number;
  low: number | null;
  high: number | null;
};
export type LeadTime = { period: string; steps: LeadTimeStep[] };

/** A curve is drawn for as long as so many ideas are followed: what fewer show jumps about. */
const leastFollowed = 10;

/** A shorter curve tells nothing of how long it takes until an idea is in use. */
const leastMonths = 6;

/** The days of a mean month. */
const monthDays = 365.25 / 12;

/** Puts the curves of the stages on one axis of time: at each day where any of them rises, while enough ideas are followed. */
export function leadTimeOf(steps: readonly CurveStep[]): LeadTime | null {
  const curves = steps.filter(({ at_risk }) => at_risk >= leastFollowed);
  const [first] = curves;
  if (!first) return null;
  const latest = new Map<string, CurveStep>();
  const share = (stage: CohortStage) => 100 * (latest.get(`${stage}_12`)?.estimate ?? 0);
  const none = { testing: 0, developed: 0, implemented: 0 };
  const points: LeadTimeStep[] = [{ months: 0, ...none, low: null, high: null }];
  for (const day of [...new Set(curves.map(({ days }) => days))].sort((a, b) => a - b)) {
    for (const step of curves) if (step.days === day) latest.set(step.measure, step);
    const implemented = latest.get("implemented_12");
    points.push({
      months: day / monthDays,
      testing: share("testing"),
      developed: share("developed"),
      implemented: share("implemented"),
      low: percent(implemented?.low),
      high: percent(implemented?.high),
    });
  }
  if ((points.at(-1)?.months ?? 0) < leastMonths) return null;
  return { period: first.period, steps: points };
}

/** Says whether a row is of a curve that the lead time is drawn from. */
export function isLeadTime({ indicator_id, measure, category }: CurveStep): boolean {
  return (
    indicator_id === "P08" &&
    category === "total" &&
    cohortStages.some((stage) => measure === `${stage}_12`)
  );
}

/** Gives the last step up to a time. */
export function stepAt({ steps }: LeadTime, months: number): LeadTimeStep | undefined {
  return steps.findLast((step) => step.months <= months);
}

function percent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : 100 * share;
}
