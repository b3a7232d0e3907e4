import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, pale, quiet } from "../colours.js";
import type { SymbolName } from "../symbol.js";
import { plot } from "./plot.js";

export type Ratio = {
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  symbol?: SymbolName;
};

/** Draws ratios with their intervals on a scale where double and half are equally far from 1, with a line at 1. */
export function ratios(
  rows: Ratio[],
  { width, words, equal }: { width: number; words: Messages; equal: string },
): SVGSVGElement {
  const known = rows.flatMap(({ value, low, high }) =>
    [value, low, high].filter((each): each is number => each !== null && each > 0),
  );
  const furthest = Math.max(2, ...known.flatMap((each) => [each, 1 / each])) * 1.05;
  const shown = rows.filter((row) => row.value !== null && row.value > 0);
  const text = (row: Ratio) =>
    row.value === null
      ? words.symbols[row.symbol ?? "missing"].mark
      : formatNumber(row.value, 2, words.format);
  const edges = { frameAnchor: "left", textAnchor: "start", dx: -6, dy: -9, fill: ink } as const;
  return plot({
    width,
    height: rows.length * 54 + 26,
    marginTop: 22,
    marginBottom: 4,
    marginLeft: 6,
    marginRight: 12,
    x: { axis: null, type: "log", domain: [1 / furthest, furthest] },
    y: { axis: null, type: "band", domain: rows.map(({ label }) => label), padding: 0 },
    marks: [
      Plot.ruleX([1], { stroke: quiet, strokeDasharray: "3 3" }),
      Plot.text([1], { x: 1, text: () => equal, frameAnchor: "top", dy: -16, fill: quiet }),
      Plot.ruleY(rows, {
        y: "label",
        x1: 1 / furthest,
        x2: furthest,
        stroke: hair,
        dy: 12,
      }),
      Plot.ruleY(
        shown.filter(({ low, high }) => low !== null && high !== null),
        { y: "label", x1: "low", x2: "high", stroke: pale, strokeWidth: 5, dy: 12 },
      ),
      Plot.dot(shown, { y: "label", x: "value", r: 5, fill: accent, dy: 12 }),
      Plot.text(rows, { ...edges, y: "label", text: "label" }),
      Plot.text(rows, {
        y: "label",
        text,
        frameAnchor: "right",
        textAnchor: "end",
        dx: 12,
        dy: -9,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  });
}
