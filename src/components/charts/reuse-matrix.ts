import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, quiet, stageColours } from "../colours.js";
import { plot } from "./plot.js";

export type ReusePair = { giver: string; taker: string; adoptions: number };

/** Draws who has taken over what from whom: givers in rows, takers in columns, the number in the cell. */
export function reuseMatrix(
  pairs: ReusePair[],
  { width, words, names }: { width: number; words: Messages; names: string[] },
): SVGSVGElement {
  const longest = Math.max(...names.map((name) => name.length));
  const label = Math.min(120, longest * 7.5);
  const cell = Math.min(40, (width - label) / Math.max(1, names.length));
  const line = Math.max(19, cell);
  const fontSize = cell < 17 ? 12 : 14;
  const shade = (pair: ReusePair) =>
    pair.adoptions >= 3
      ? accent
      : pair.adoptions === 2
        ? stageColours.testing
        : stageColours.captured;
  return plot({
    width: Math.ceil(label + cell * names.length),
    height: Math.ceil(label + line * names.length + 24),
    marginLeft: label,
    marginTop: label + 24,
    marginRight: 0,
    marginBottom: 0,
    x: { axis: null, type: "band", domain: names, padding: 0 },
    y: { axis: null, type: "band", domain: names, padding: 0 },
    marks: [
      Plot.cell(grid(names), {
        x: "taker",
        y: "giver",
        stroke: hair,
        fill: (at: ReusePair) => (at.giver === at.taker ? "#eef2f3" : "#fff"),
      }),
      Plot.cell(pairs, { x: "taker", y: "giver", fill: shade, inset: 0.5 }),
      Plot.text(pairs, {
        x: "taker",
        y: "giver",
        text: (pair: ReusePair) => String(pair.adoptions),
        fill: (pair: ReusePair) => (pair.adoptions >= 3 ? "#fff" : ink),
        fontWeight: 600,
      }),
      Plot.text(names, {
        y: (name: string) => name,
        text: (name: string) => name,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -label,
        fill: ink,
      }),
      Plot.text(names, {
        x: (name: string) => name,
        text: (name: string) => name,
        frameAnchor: "top",
        textAnchor: "start",
        rotate: -90,
        dy: -6,
        fontSize,
        fill: ink,
      }),
      Plot.text([words.reuse.corner], {
        text: (text: string) => text,
        frameAnchor: "top-left",
        dx: -label,
        dy: -label - 16,
        textAnchor: "start",
        fill: quiet,
      }),
    ],
  });
}

function grid(names: string[]): ReusePair[] {
  return names.flatMap((giver) => names.map((taker) => ({ giver, taker, adoptions: 0 })));
}
