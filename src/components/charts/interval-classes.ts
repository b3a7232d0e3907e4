import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, pale } from "../colours.js";
import { intervalText } from "../interval-text.js";
import type { SymbolName } from "../symbol.js";
import { plot } from "./plot.js";

export type IntervalClass = {
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  symbol?: SymbolName;
};

/** Draws one row for each class: its name and value above a point on its interval, with an arrow where the interval has no end. */
export function intervalClasses(
  rows: IntervalClass[],
  { width, words, unit }: { width: number; words: Messages; unit: string },
): SVGSVGElement {
  const known = rows.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const most = Math.max(1, ...known) * 1.04;
  const text = (row: IntervalClass) =>
    row.value === null
      ? words.symbols[row.symbol ?? "missing"].mark
      : intervalText(row.value, unit, words);
  const banded = rows.filter((row) => row.low !== null);
  return plot({
    width,
    height: rows.length * 50 + 4,
    marginTop: 0,
    marginBottom: 4,
    marginLeft: 6,
    marginRight: 20,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.label), padding: 0 },
    marks: [
      Plot.ruleY(rows, { y: "label", x1: 0, x2: most, stroke: hair, dy: 10 }),
      Plot.ruleY(banded, {
        y: "label",
        x1: "low",
        x2: (row: IntervalClass) => row.high ?? most,
        stroke: pale,
        strokeWidth: 5,
        dy: 10,
      }),
      Plot.text(
        banded.filter((row) => row.high === null),
        { y: "label", x: most, text: () => "→", dx: 9, dy: 10, fill: ink },
      ),
      Plot.dot(
        rows.filter((row) => row.value !== null),
        { y: "label", x: "value", r: 5, fill: accent, dy: 10 },
      ),
      Plot.text(rows, {
        y: "label",
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -9,
        fill: ink,
      }),
      Plot.text(rows, {
        y: "label",
        text,
        frameAnchor: "right",
        textAnchor: "end",
        dy: -9,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  });
}
