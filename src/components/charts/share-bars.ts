import * as Plot from "@observablehq/plot";
import { formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, hair, ink } from "../colours.js";
import { plot } from "./plot.js";

export type ShareBar = { label: string; share: number | null };

/** Draws a share of the whole for each class as a bar on a line of full length; what may not be shown is its symbol. */
export function shareBars(
  rows: ShareBar[],
  { width, words, decimals = 1 }: { width: number; words: Messages; decimals?: number },
): SVGSVGElement {
  const text = ({ share }: ShareBar) =>
    share === null ? words.symbols.withheld.mark : formatShare(share, decimals, words.format);
  const name = {
    y: "label",
    frameAnchor: "left",
    textAnchor: "start",
    dy: -10,
    fill: ink,
  } as const;
  const bar = { y: "label", insetTop: 25, insetBottom: 8 } as const;
  return plot({
    width,
    height: rows.length * 46 + 4,
    marginTop: 0,
    marginBottom: 4,
    marginLeft: 0,
    marginRight: 64,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.label), padding: 0 },
    marks: [
      Plot.barX(rows, { ...bar, x: 1, fill: hair }),
      Plot.barX(rows, { ...bar, x: (row: ShareBar) => row.share ?? 0, fill: accent }),
      Plot.text(rows, { ...name, text: "label" }),
      Plot.text(rows, {
        y: "label",
        x: 1,
        text,
        textAnchor: "start",
        dx: 8,
        dy: 9,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  });
}
