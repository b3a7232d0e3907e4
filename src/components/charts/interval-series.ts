import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { accent, ink, pale } from "../colours.js";
import { intervalText } from "../interval-text.js";
import type { SymbolName } from "../symbol.js";
import { countAxis, quarterAxis } from "./axes.js";
import { plot } from "./plot.js";

export type IntervalPoint = {
  period: string;
  value: number | null;
  low: number | null;
  high: number | null;
  symbol?: SymbolName | undefined;
  is_preliminary: boolean;
};
export type IntervalSeriesOptions = {
  width: number;
  words: Messages;
  unit: string;
  /** The quarter that the page is about, drawn darker and with its value. */
  period?: string;
  height?: number;
};

/** Draws a time or a share quarter by quarter as a point on its interval; an arrow where the interval has no end, preliminary ones open. */
export function intervalSeries(
  points: IntervalPoint[],
  { width, words, unit, period, height = 260 }: IntervalSeriesOptions,
): SVGSVGElement {
  const known = points.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const top = Math.max(unit === "%" ? 10 : 4, ...known) * 1.12;
  const shown = points.filter((point) => point.value !== null);
  const banded = points.filter((point) => point.low !== null);
  const open = banded.filter((point) => point.high === null);
  const isChosen = (point: IntervalPoint) => point.period === period;
  const colour = (point: IntervalPoint) => (isChosen(point) ? accent : pale);
  const chosen = points.filter(isChosen);
  const label = labelOf(points, isChosen, { words, unit });
  const margins = { marginLeft: unit === "kr" ? 76 : 40, marginRight: 6 };
  const step = (width - margins.marginLeft - margins.marginRight) / Math.max(1, points.length);
  const covered = Math.ceil((label.length * 8) / step) + 1;
  const at = points.findIndex(isChosen);
  const beneath =
    at + 1 < covered ? points.slice(at, at + covered) : points.slice(at + 1 - covered, at + 1);
  const isUnderArrow = beneath.some((point) => point.low !== null && point.high === null);
  const labelAt = isUnderArrow
    ? top
    : Math.max(...beneath.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]));
  return plot({
    width,
    height,
    marginTop: 34,
    marginBottom: 26,
    ...margins,
    x: { type: "band", domain: points.map((point) => point.period), padding: 0.22 },
    y: { domain: [Math.min(0, ...known) * 1.12, top] },
    marks: [
      ...countAxis((words.intervals.axes[unit] ?? unit).toLowerCase(), words),
      Plot.ruleX(banded, {
        x: "period",
        y1: "low",
        y2: (point: IntervalPoint) => point.high ?? top,
        stroke: colour,
        strokeWidth: 3,
      }),
      Plot.text(open, { x: "period", y: top, text: () => "↑", dy: -5, fill: ink }),
      Plot.dot(shown, {
        x: "period",
        y: "value",
        r: 5,
        fill: (point: IntervalPoint) => (point.is_preliminary ? "#fff" : accent),
        stroke: accent,
        strokeWidth: 1.5,
      }),
      Plot.text(
        chosen.filter((point) => point.value !== null || point.symbol === "not_reached"),
        {
          x: "period",
          y: () => labelAt,
          text: () => label,
          textAnchor: at + 1 < covered ? "start" : "end",
          dx: at + 1 < covered ? -6 : 6,
          dy: isUnderArrow ? -18 : -12,
          fill: ink,
          fontWeight: 600,
          stroke: "#fff",
          strokeWidth: 4,
        },
      ),
      Plot.ruleY([0], { stroke: ink }),
      ...quarterAxis(
        points.map((point) => point.period),
        words,
      ),
    ],
  });
}

/** The value of the chosen quarter in words; empty where it has none to show. */
function labelOf(
  points: IntervalPoint[],
  isChosen: (point: IntervalPoint) => boolean,
  { words, unit }: Pick<IntervalSeriesOptions, "words" | "unit">,
): string {
  const chosen = points.find(isChosen);
  if (chosen?.value == null) return words.symbols.not_reached.mark;
  return intervalText(chosen.value, unit, words);
}
