import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { type CohortShare, type CohortStage, cohortStages } from "../cohorts.js";
import { accent, hair, ink, pale, quiet } from "../colours.js";
import { plot } from "./plot.js";

/** Draws a panel a stage: each half-year's share within 12 months as a ring, within 24 as a dot, on one scale. */
export function cohortsChart(
  shares: CohortShare[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const isNarrow = width < 520;
  const cohorts = [...new Set(shares.map(({ cohort }) => cohort))];
  const facet = isNarrow ? "fy" : "fx";
  const at = { [facet]: "stage", x: "cohort" } as const;
  const number = (share: number) => formatNumber(share, 0, words.format);
  const last = cohortStages.flatMap((stage) =>
    shares.filter((share) => share.stage === stage && share.twelve !== null).slice(-1),
  );
  return plot({
    width,
    height: isNarrow ? 3 * 170 + 30 : 300,
    marginTop: 34,
    marginBottom: 28,
    marginLeft: 36,
    marginRight: 6,
    [facet]: { domain: cohortStages, axis: null, padding: isNarrow ? 0.28 : 0.1 },
    x: { type: "point", domain: cohorts, padding: 0.6 },
    y: { domain: [0, 100] },
    marks: [
      Plot.gridY({ ticks: 4, stroke: hair, strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        fill: quiet,
        label: null,
        tickFormat: (share: number) => `${number(share)}\u00a0%`,
      }),
      Plot.axisX(
        cohorts.filter((cohort) => cohort.endsWith("H1")),
        {
          label: null,
          tickSize: 4,
          stroke: hair,
          fill: quiet,
          tickFormat: (cohort: string) => cohort.slice(0, 4),
        },
      ),
      Plot.ruleX(
        shares.filter(({ twelve, twentyFour }) => twelve !== null && twentyFour !== null),
        { ...at, y1: "twelve", y2: "twentyFour", stroke: pale, strokeWidth: 3 },
      ),
      Plot.dot(
        shares.filter(({ twentyFour }) => twentyFour !== null),
        { ...at, y: "twentyFour", r: 5, fill: accent },
      ),
      Plot.dot(
        shares.filter(({ twelve }) => twelve !== null),
        { ...at, y: "twelve", r: 4, fill: "#fff", stroke: accent, strokeWidth: 2 },
      ),
      Plot.text(last, {
        ...at,
        y: "twelve",
        text: ({ twelve }: CohortShare) => number(twelve ?? 0),
        dx: 8,
        textAnchor: "start",
        fill: ink,
        fontWeight: 600,
        stroke: "#fff",
        strokeWidth: 4,
      }),
      Plot.text(cohortStages, {
        [facet]: (stage: CohortStage) => stage,
        text: (stage: CohortStage) => words.cohorts.panels[stage],
        frameAnchor: "top-left",
        dy: -18,
        fill: ink,
      }),
      Plot.ruleY([0], { stroke: ink }),
    ],
  });
}
