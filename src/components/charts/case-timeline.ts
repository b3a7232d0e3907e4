import * as Plot from "@observablehq/plot";
import { formatPeriodShort } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Bounds, Stay } from "../case-history.js";
import { hair, ink, pale, quiet, type Stage, stageColours, stages } from "../colours.js";
import { plot } from "./plot.js";

type Bar = { stage: string; from: Date; to: Date };

/**
 * Draws the stages that an item has been in over time: filled where it surely was, an empty box where
 * the change lies somewhere between two deliveries, a line on a day that is known.
 */
export function caseTimeline(
  stays: Stay[],
  { width, words, asOf }: { width: number; words: Messages; asOf: string },
): SVGSVGElement {
  const order = [...stages, "paused"];
  const isEnd = ({ stage }: Stay) => !order.includes(stage);
  const ends = stays.filter(isEnd).map(({ stage }) => stage);
  const rows = [...order, ...ends].filter((stage) => stays.some((stay) => stay.stage === stage));
  const until = stays.at(-1) as Stay;
  const last = isEnd(until) ? until.entered.last : asOf;
  const bar = (stage: string, first: string, end: string): Bar[] =>
    first < end ? [{ stage, from: new Date(first), to: new Date(end) }] : [];
  const certain = stays
    .filter((stay) => !isEnd(stay))
    .flatMap(({ stage, entered, left }) => bar(stage, entered.last, left?.first ?? asOf));
  const uncertain = stays.flatMap((stay) =>
    [stay.entered, ...(stay.left ? [stay.left] : [])].flatMap((bounds: Bounds) =>
      bar(stay.stage, bounds.first, bounds.last),
    ),
  );
  const known = stays
    .filter(({ entered }) => entered.first === entered.last)
    .map(({ stage, entered }) => ({ stage, at: new Date(entered.first) }));
  const first = stays[0]?.entered.first ?? asOf;
  return plot({
    width,
    height: rows.length * 40 + 34,
    marginTop: 4,
    marginBottom: 30,
    marginLeft: 128,
    marginRight: 12,
    x: { type: "utc", domain: [new Date(first), new Date(last)], label: null },
    y: { axis: null, type: "band", domain: rows, padding: 0.3 },
    marks: [
      Plot.ruleY(rows, { stroke: hair }),
      Plot.axisX(ticks(first, last), {
        tickSize: 5,
        stroke: hair,
        fill: quiet,
        label: null,
        tickFormat: (day: Date) => quarterName(day, words),
      }),
      Plot.barX(certain, {
        x1: "from",
        x2: "to",
        y: "stage",
        fill: (row: Bar) => stageColours[row.stage as Stage] ?? pale,
        stroke: stageColours.developed,
        strokeWidth: 0.75,
      }),
      Plot.barX(uncertain, {
        x1: "from",
        x2: "to",
        y: "stage",
        fill: "#fff",
        stroke: stageColours.developed,
        strokeWidth: 1.25,
        strokeDasharray: "3 2",
      }),
      Plot.tickX(known, { x: "at", y: "stage", stroke: ink, strokeWidth: 2 }),
      Plot.text(rows, {
        y: (stage: string) => stage,
        text: (stage: string) => words.stages[stage as keyof Messages["stages"]] ?? stage,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -128,
        fill: ink,
      }),
    ],
  });
}

/** Gives the first days of the quarters within a time, or of the years when there are many quarters. */
function ticks(first: string, last: string): Date[] {
  const quarters: Date[] = [];
  const [year = 0, month = 1] = first.split("-").map(Number);
  for (let i = Math.floor((month - 1) / 3); ; i++) {
    const day = new Date(Date.UTC(year, i * 3, 1));
    if (day.toISOString().slice(0, 10) > last) break;
    if (day.toISOString().slice(0, 10) >= first) quarters.push(day);
  }
  return quarters.length <= 5 ? quarters : quarters.filter((day) => day.getUTCMonth() === 0);
}

function quarterName(day: Date, words: Messages): string {
  const quarter = `${day.getUTCFullYear()}K${day.getUTCMonth() / 3 + 1}`;
  return formatPeriodShort(quarter, words.format);
}
