import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { hair, ink, quiet, stageColours } from "../colours.js";
import type { FinishedItem } from "../published.js";
import { countAxis } from "./axes.js";
import { plot } from "./plot.js";

type Timed = FinishedItem & { days: number };

/** Draws each finished idea at the day it was finished and the days it took, with half and most of those in use. */
export function cycleTimes(
  items: Timed[],
  { width, words, height = 340 }: { width: number; words: Messages; height?: number },
): SVGSVGElement {
  const implemented = items.filter(isImplemented);
  const say = words.cycleTimes;
  const line = (share: "p50" | "p85", text: string, dash: string) => [
    Plot.ruleY(
      implemented,
      Plot.groupZ(
        { y: share },
        { y: "days", stroke: ink, strokeWidth: 1.25, strokeDasharray: dash },
      ),
    ),
    Plot.text(
      implemented,
      Plot.groupZ(
        { y: share },
        {
          y: "days",
          text: () => text,
          frameAnchor: "left",
          textAnchor: "start",
          dx: 4,
          dy: -8,
          fill: ink,
          fontSize: 13,
          stroke: "#fff",
          strokeWidth: 4,
        },
      ),
    ),
  ];
  const isNarrow = width < 520;
  return plot({
    width,
    height,
    marginTop: 28,
    marginBottom: 26,
    marginLeft: 40,
    marginRight: 8,
    x: { type: "utc" },
    y: { domain: [0, Math.max(30, ...items.map(({ days }) => days)) * 1.06] },
    marks: [
      ...countAxis(say.days, words),
      Plot.axisX({
        ticks: "year",
        tickFormat: (day: Date) => String(day.getUTCFullYear()),
        label: null,
        tickSize: 5,
        stroke: hair,
        fill: quiet,
      }),
      Plot.dot(
        items.filter((item) => !isImplemented(item)),
        {
          x: finishedOn,
          y: "days",
          r: (item: Timed) => (isLearned(item) ? 4.5 : 3.5),
          fill: (item: Timed) => (isLearned(item) ? stageColours.taken_up : "#fff"),
          stroke: (item: Timed) => (isLearned(item) ? stageColours.implemented : quiet),
          strokeWidth: 1,
        },
      ),
      ...(implemented.length >= least
        ? [
            ...line("p50", isNarrow ? words.ageing.half : say.half, "3 3"),
            ...line("p85", isNarrow ? words.ageing.most : say.most, "none"),
          ]
        : []),
      Plot.dot(implemented, { x: finishedOn, y: "days", r: 5, fill: stageColours.implemented }),
      Plot.ruleY([0], { stroke: ink }),
    ],
  });
}

/** So few finished ideas carry no percentiles. */
const least = 5;

function isImplemented({ next_stage }: FinishedItem): boolean {
  return next_stage === "implemented";
}

function isLearned({ next_stage }: FinishedItem): boolean {
  return next_stage === "stopped_learned";
}

function finishedOn({ finished_date }: FinishedItem): Date {
  return new Date(`${finished_date}T00:00:00Z`);
}
