import * as Plot from "@observablehq/plot";
import { formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, pale } from "../colours.js";
import { barRow, labelledBars } from "./labelled-bars.js";
import type { ShareBar } from "./share-bars.js";

/** Draws a share for each source with a line at each gate; pale under the lowest of them. */
export function knownBars(
  rows: ShareBar[],
  { width, words, gates }: { width: number; words: Messages; gates: readonly number[] },
): SVGSVGElement {
  const least = Math.min(...gates);
  const known = rows.filter(({ share }) => share !== null);
  return labelledBars(rows, {
    width,
    most: 1,
    marginRight: 64,
    marginBottom: 26,
    bars: [
      Plot.barX(known, { ...barRow, x: 1, fill: hair }),
      Plot.barX(known, {
        ...barRow,
        x: ({ share }: ShareBar) => share ?? 0,
        fill: ({ share }: ShareBar) => ((share ?? 0) < least ? pale : accent),
      }),
      Plot.ruleX(gates, { x: (gate: number) => gate, stroke: ink, strokeDasharray: "2 3" }),
      Plot.text(gates, {
        x: (gate: number) => gate,
        text: (gate: number) => formatShare(gate, 0, words.format),
        frameAnchor: "bottom",
        dy: 18,
        fill: ink,
      }),
    ],
    number: ({ share }) =>
      share === null ? words.symbols.withheld.mark : formatShare(share, 1, words.format),
    numberAt: () => 1,
  });
}
