import * as Plot from "@observablehq/plot";
import { formatNumber, formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent } from "../colours.js";
import type { SymbolName } from "../symbol.js";
import { barRow, labelledBars } from "./labelled-bars.js";

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
  const value = (row: CategoryBar) => row.value ?? 0;
  return labelledBars(rows, {
    width,
    most,
    marginRight: 44,
    bars: [Plot.barX(rows, { ...barRow, x: value, fill: accent })],
    number,
    numberAt: value,
  });
}
