import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, ink, pale, stageColours } from "../colours.js";
import type { SymbolName } from "../symbol.js";
import { countAxis, quarterAxis } from "./axes.js";
import { plot } from "./plot.js";

export type QuarterPoint = {
  period: string;
  value: number | null;
  symbol?: SymbolName | undefined;
  is_preliminary: boolean;
};
export type QuarterSeriesOptions = {
  width: number;
  words: Messages;
  unit: string;
  /** The quarter that the page is about, drawn in the accent and with its number. */
  period?: string;
  target?: number | undefined;
  height?: number;
};

/** Draws a count quarter by quarter as bars: preliminary ones open, the missing and the withheld as their symbol; a symbol that is words is left to the table. */
export function quarterSeries(
  points: QuarterPoint[],
  { width, words, unit, period, target, height = 260 }: QuarterSeriesOptions,
): SVGSVGElement {
  const mark = ({ symbol }: QuarterPoint) => words.symbols[symbol ?? "missing"].mark;
  const periods = points.map((point) => point.period);
  const shown = points.filter((point) => point.value !== null);
  const chosen = shown.filter((point) => point.period === period);
  const top = Math.max(4, target ?? 0, ...shown.map((point) => point.value ?? 0)) * 1.08;
  return plot({
    width,
    height,
    marginTop: 28,
    marginBottom: 26,
    marginLeft: 40,
    marginRight: 6,
    x: { type: "band", domain: periods, padding: 0.22 },
    y: { domain: [0, top] },
    marks: [
      ...countAxis(unit, words),
      Plot.barY(
        shown.filter((point) => !point.is_preliminary),
        {
          x: "period",
          y: "value",
          fill: (point: QuarterPoint) => (point.period === period ? accent : pale),
        },
      ),
      Plot.barY(
        shown.filter((point) => point.is_preliminary),
        {
          x: "period",
          y: "value",
          fill: (point: QuarterPoint) => (point.period === period ? stageColours.captured : "#fff"),
          stroke: accent,
          strokeDasharray: "3 2",
        },
      ),
      Plot.text(
        points.filter((point) => point.value === null && mark(point).length <= 3),
        {
          x: "period",
          y: 0,
          text: mark,
          dy: -8,
          fill: ink,
        },
      ),
      ...targetLine(target, words),
      Plot.text(chosen, {
        x: "period",
        y: "value",
        text: (point: QuarterPoint) => formatNumber(point.value ?? 0, 0, words.format),
        dy: -10,
        fill: ink,
        fontWeight: 600,
        stroke: "#fff",
        strokeWidth: 4,
      }),
      Plot.ruleY([0], { stroke: ink }),
      ...quarterAxis(periods, words),
    ],
  });
}

function targetLine(target: number | undefined, words: Messages): Plot.Markish[] {
  if (target === undefined) return [];
  return [
    Plot.ruleY([target], { stroke: ink, strokeDasharray: "6 4" }),
    Plot.text([target], {
      y: (value: number) => value,
      text: (value: number) => words.target.line(formatNumber(value, 0, words.format)),
      frameAnchor: "left",
      textAnchor: "start",
      dx: 4,
      dy: -9,
      fill: ink,
      stroke: "#fff",
      strokeWidth: 4,
    }),
  ];
}
