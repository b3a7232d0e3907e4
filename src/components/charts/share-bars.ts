import * as Plot from "@observablehq/plot";
import { formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, hair } from "../colours.js";
import { barRow, labelledBars } from "./labelled-bars.js";

export type ShareBar = { label: string; share: number | null };

/** Draws a share of the whole for each class as a bar on a line of full length; what may not be shown is its symbol. */
export function shareBars(
  rows: ShareBar[],
  { width, words, decimals = 1 }: { width: number; words: Messages; decimals?: number },
): SVGSVGElement {
  return labelledBars(rows, {
    width,
    most: 1,
    marginRight: 64,
    bars: [
      Plot.barX(rows, { ...barRow, x: 1, fill: hair }),
      Plot.barX(rows, { ...barRow, x: ({ share }: ShareBar) => share ?? 0, fill: accent }),
    ],
    number: ({ share }) =>
      share === null ? words.symbols.withheld.mark : formatShare(share, decimals, words.format),
    numberAt: () => 1,
  });
}
