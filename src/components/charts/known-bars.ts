import * as Plot from "@observablehq/plot";
import { formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, pale } from "../colours.js";
import { plot } from "./plot.js";
import type { ShareBar } from "./share-bars.js";

/** Draws a share for each source with a line at each gate; pale under the lowest of them. */
export function knownBars(
  rows: ShareBar[],
  { width, words, gates }: { width: number; words: Messages; gates: readonly number[] },
): SVGSVGElement {
  const bar = { y: "label", insetTop: 25, insetBottom: 8 } as const;
  const least = Math.min(...gates);
  const known = rows.filter(({ share }) => share !== null);
  return plot({
    width,
    height: rows.length * 46 + 26,
    marginTop: 0,
    marginBottom: 26,
    marginLeft: 0,
    marginRight: 64,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.label), padding: 0 },
    marks: [
      Plot.barX(known, { ...bar, x: 1, fill: hair }),
      Plot.barX(known, {
        ...bar,
        x: (row: ShareBar) => row.share ?? 0,
        fill: (row: ShareBar) => ((row.share ?? 0) < least ? pale : accent),
      }),
      Plot.ruleX(gates, { x: (gate: number) => gate, stroke: ink, strokeDasharray: "2 3" }),
      Plot.text(gates, {
        x: (gate: number) => gate,
        text: (gate: number) => formatShare(gate, 0, words.format),
        frameAnchor: "bottom",
        dy: 18,
        fill: ink,
      }),
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
        y: "label",
        x: 1,
        text: ({ share }: ShareBar) =>
          share === null ? words.symbols.withheld.mark : formatShare(share, 1, words.format),
        textAnchor: "start",
        dx: 8,
        dy: 9,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  });
}
