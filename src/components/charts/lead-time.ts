import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { type CohortStage, cohortStages } from "../cohorts.js";
import { hair, ink, quiet, stageColours } from "../colours.js";
import type { LeadTime } from "../lead-time.js";
import { countAxis } from "./axes.js";
import { plot } from "./plot.js";
import { spread } from "./spread.js";

/** Draws the share of ideas that had come to each stage by the time since they were handed in, with the band of those in use. */
export function leadTimeChart(
  { steps }: LeadTime,
  { width, words, height = 360 }: { width: number; words: Messages; height?: number },
): SVGSVGElement {
  const say = words.leadTime;
  const isNarrow = width < 520;
  const last = steps.at(-1);
  const top = Math.max(10, ...steps.map((step) => Math.max(step.high ?? 0, step.testing))) * 1.06;
  const margins = {
    marginTop: 28,
    marginBottom: 40,
    marginLeft: 40,
    marginRight: isNarrow ? 44 : 140,
  };
  const span = height - margins.marginTop - margins.marginBottom;
  const ends = cohortStages.map((stage) => ({
    name: words.cohorts.panels[stage],
    share: last?.[stage] ?? 0,
  }));
  const places = spread(
    ends.map(({ share }) => (1 - share / top) * span),
    18,
    6,
    span - 2,
  );
  const line = (stage: CohortStage, strokeDasharray: string, strokeWidth: number) =>
    Plot.lineY(steps, {
      x: "months",
      y: stage,
      curve: "step-after",
      stroke: stageColours[stage],
      strokeWidth,
      strokeDasharray,
    });
  return plot({
    width,
    height,
    ...margins,
    x: { domain: [0, Math.max(12, last?.months ?? 0)] },
    y: { domain: [0, top] },
    marks: [
      ...countAxis(say.axis, words, 5),
      Plot.axisX({
        ticks: [0, 6, 12, 18, 24, 30, 36, 42, 48].filter((m) => m <= (last?.months ?? 12)),
        tickFormat: (months: number) => formatNumber(months, 0, words.format),
        label: say.months,
        labelArrow: "none",
        labelAnchor: "left",
        labelOffset: 36,
        tickSize: 5,
        stroke: hair,
        fill: quiet,
      }),
      Plot.areaY(
        steps.filter(({ low }) => low !== null),
        { x: "months", y1: "low", y2: "high", curve: "step-after", fill: stageColours.captured },
      ),
      line("testing", "2 3", 2),
      line("developed", "7 3", 2),
      line("implemented", "none", 2.5),
      ...ends.map(({ name, share }, index) =>
        Plot.text([share], {
          text: () => {
            const number = formatNumber(share, 0, words.format);
            return isNarrow ? number : `${name} ${number}`;
          },
          frameAnchor: "top-right",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: 8,
          dy: places[index] ?? 0,
          fill: ink,
        }),
      ),
      Plot.ruleY([0], { stroke: ink }),
    ],
  });
}
