import * as Plot from "@observablehq/plot";
import { ink } from "../colours.js";
import { plot } from "./plot.js";

/** Where the bar of a row lies: under its name. */
export const barRow = { y: "label", insetTop: 25, insetBottom: 8 } as const;

export type LabelledBars<Row> = {
  width: number;
  /** the end of the scale, which begins at zero */
  most: number;
  marginRight: number;
  marginBottom?: number;
  bars: Plot.Markish[];
  /** what stands beside a row's bar, and where on the scale */
  number: (row: Row) => string;
  numberAt: (row: Row) => number;
};

/** Draws a row for each class: its name, the bars under it, and its number beside. */
export function labelledBars<Row extends { label: string }>(
  rows: Row[],
  { width, most, marginRight, marginBottom = 4, bars, number, numberAt }: LabelledBars<Row>,
): SVGSVGElement {
  return plot({
    width,
    height: rows.length * 46 + marginBottom,
    marginTop: 0,
    marginBottom,
    marginLeft: 0,
    marginRight,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.label), padding: 0 },
    marks: [
      ...bars,
      Plot.text(rows, {
        y: "label",
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -10,
        fill: ink,
        stroke: "#fff",
        strokeWidth: 4,
      }),
      Plot.text(rows, {
        x: numberAt,
        y: "label",
        text: number,
        textAnchor: "start",
        dx: 8,
        dy: 9,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  });
}
