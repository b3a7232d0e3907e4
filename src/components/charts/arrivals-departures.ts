import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { accent, ink } from "../colours.js";
import { countAxis, quarterAxis } from "./axes.js";
import { plot } from "./plot.js";
import { spread } from "./spread.js";

export type FlowBalance = { period: string; arrivals: number; departures: number };

/** Draws what comes in (whole line) against what is finished (dashed line), quarter by quarter. */
export function arrivalsDepartures(
  rows: FlowBalance[],
  { width, words, height = 280 }: { width: number; words: Messages; height?: number },
): SVGSVGElement {
  const periods = rows.map((row) => row.period);
  const last = rows.at(-1);
  const top = Math.max(4, ...rows.flatMap((row) => [row.arrivals, row.departures])) * 1.05;
  const lines = [
    { key: "arrivals", stroke: accent, dash: "none", label: words.flow.arrivals },
    { key: "departures", stroke: ink, dash: "5 4", label: words.flow.departures },
  ] as const;
  const span = height - 28 - 26;
  const places = spread(
    lines.map((line) => (1 - (last?.[line.key] ?? 0) / top) * span),
    18,
    6,
    span,
  );
  return plot({
    width,
    height,
    marginTop: 28,
    marginBottom: 26,
    marginLeft: 36,
    marginRight: 92,
    x: { type: "point", domain: periods, padding: 0.1 },
    y: { domain: [0, top] },
    marks: [
      ...countAxis(words.units.ideas, words),
      ...lines.flatMap(({ key, stroke, dash, label }, index) => [
        Plot.lineY(rows, { x: "period", y: key, stroke, strokeWidth: 2.25, strokeDasharray: dash }),
        Plot.dot(rows, { x: "period", y: key, fill: stroke, r: 2.5 }),
        Plot.text(rows.slice(-1), {
          x: "period",
          text: () => label,
          frameAnchor: "top",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: 12,
          dy: places[index] ?? 0,
          fill: stroke,
        }),
      ]),
      ...quarterAxis(periods, words),
    ],
  });
}
