import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { ink, type Stage, stageColours } from "../colours.js";
import { plot } from "./plot.js";

export type StageStock = { stage: Stage; items: number; before: number | null };

/** Draws how much lies in each stage, and with a tick how much lay there a year before. */
export function stageStock(
  rows: StageStock[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.items, row.before ?? 0)));
  return plot({
    width,
    height: rows.length * 44 + 8,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: 112,
    marginRight: 44,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.stage), padding: 0.28 },
    marks: [
      Plot.barX(rows, {
        x: "items",
        y: "stage",
        fill: (row: StageStock) => stageColours[row.stage],
        stroke: stageColours.developed,
        strokeWidth: 0.75,
      }),
      Plot.tickX(
        rows.filter((row) => row.before !== null),
        { x: "before", y: "stage", stroke: ink, strokeWidth: 2, inset: -4 },
      ),
      Plot.text(rows, {
        y: "stage",
        text: (row: StageStock) => words.stages[row.stage],
        frameAnchor: "left",
        textAnchor: "start",
        dx: -112,
        fill: ink,
      }),
      Plot.text(rows, {
        x: (row: StageStock) => Math.max(row.items, row.before ?? 0),
        y: "stage",
        text: (row: StageStock) => formatNumber(row.items, 0, words.format),
        textAnchor: "start",
        dx: 8,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  });
}
