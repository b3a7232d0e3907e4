import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { ink, type Stage, stageColours } from "../colours.js";
import { countAxis, quarterAxis } from "./axes.js";
import { plot } from "./plot.js";
import { spread } from "./spread.js";

export type FlowRow = { period: string; stage: Stage; reached: number };

/** Draws how many have reached each stage, one area before the other; the gap between two is the work between them. */
export function cumulativeFlow(
  rows: FlowRow[],
  { width, words, height = 380 }: { width: number; words: Messages; height?: number },
): SVGSVGElement {
  const periods = [...new Set(rows.map((row) => row.period))];
  const stages = [...new Set(rows.map((row) => row.stage))];
  const last = rows.filter((row) => row.period === periods.at(-1));
  const top = Math.max(1, ...rows.map((row) => row.reached)) * 1.04;
  const isNarrow = width < 520;
  const margins = {
    marginTop: 28,
    marginBottom: 26,
    marginLeft: 36,
    marginRight: isNarrow ? 44 : 150,
  };
  const span = height - margins.marginTop - margins.marginBottom;
  const places = spread(
    last.map((row) => (1 - row.reached / top) * span),
    18,
    6,
    span - 2,
  );
  const number = (row: FlowRow) => formatNumber(row.reached, 0, words.format);
  const label = (row: FlowRow) =>
    isNarrow ? number(row) : `${words.stages[row.stage]} ${number(row)}`;
  return plot({
    width,
    height,
    ...margins,
    x: { type: "point", domain: periods, padding: 0 },
    y: { domain: [0, top] },
    marks: [
      ...countAxis(words.units.ideas, words),
      ...stages.map((stage) =>
        Plot.areaY(
          rows.filter((row) => row.stage === stage),
          { x: "period", y: "reached", fill: stageColours[stage], stroke: "#fff", strokeWidth: 1 },
        ),
      ),
      ...quarterAxis(periods, words),
      ...last.map((row, index) =>
        Plot.text([row], {
          x: "period",
          text: label,
          frameAnchor: "top",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: 10,
          dy: places[index] ?? 0,
          fill: ink,
        }),
      ),
    ],
  });
}
