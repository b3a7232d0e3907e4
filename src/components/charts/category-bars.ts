import * as Plot from "@observablehq/plot";
import { formatNumber, formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, ink } from "../colours.js";
import type { SymbolName } from "../symbol.js";
import { plot } from "./plot.js";

export type CategoryBar = { label: string; value: number | null; symbol?: SymbolName };

/** Draws one bar for each class, with its name above and its number or percent beside; what may not be shown is its symbol. */
export function categoryBars(
  rows: CategoryBar[],
  { width, words, isPercent = false }: { width: number; words: Messages; isPercent?: boolean },
): SVGSVGElement {
  const most = Math.max(1, ...rows.map((row) => row.value ?? 0));
  const number = (row: CategoryBar) =>
    row.value === null
      ? words.symbols[row.symbol ?? "missing"].mark
      : isPercent
        ? formatShare(row.value / 100, 0, words.format)
        : formatNumber(row.value, 0, words.format);
  return plot({
    width,
    height: rows.length * 46 + 4,
    marginTop: 0,
    marginBottom: 4,
    marginLeft: 0,
    marginRight: 44,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.label), padding: 0 },
    marks: [
      Plot.barX(rows, {
        x: (row: CategoryBar) => row.value ?? 0,
        y: "label",
        fill: accent,
        insetTop: 25,
        insetBottom: 8,
      }),
      Plot.text(rows, {
        y: "label",
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dy: -10,
        fill: ink,
      }),
      Plot.text(rows, {
        x: (row: CategoryBar) => row.value ?? 0,
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
