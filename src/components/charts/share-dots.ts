import * as Plot from "@observablehq/plot";
import { formatNumber, formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import { hair, ink, quiet, sexColours } from "../colours.js";
import type { SymbolName } from "../symbol.js";
import { plot } from "./plot.js";

/** Women's share among those of known sex in one group, or the symbol that stands in its place. */
export type ShareRow = {
  label: string;
  women: number | null;
  n: number | null;
  symbol?: SymbolName | undefined;
};

const rowHeight = 50;

/** Draws women's and men's share in each group with n beside, and the band 40–60 per cent behind. */
export function shareDots(
  rows: ShareRow[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const shown = rows.filter((row) => row.women !== null);
  const women = (row: ShareRow) => row.women ?? 0;
  const men = (row: ShareRow) => 1 - (row.women ?? 0);
  const heading = { y: "label", dy: -13 } as const;
  return plot({
    width,
    height: rows.length * rowHeight + 48,
    marginTop: 22,
    marginBottom: 26,
    marginLeft: 22,
    marginRight: 22,
    x: { domain: [0, 1] },
    y: { axis: null, type: "band", domain: rows.map((row) => row.label) },
    marks: [
      Plot.rect([0], { x1: 0.4, x2: 0.6, fill: "#e9edf0" }),
      Plot.text([0.5], {
        x: 0.5,
        text: () => words.sex.band,
        frameAnchor: "top",
        dy: -14,
        fill: quiet,
      }),
      Plot.ruleX([0.5], { stroke: "#fff", strokeWidth: 2 }),
      Plot.link(shown, {
        x1: women,
        x2: men,
        y1: "label",
        y2: "label",
        stroke: "#9aa3ad",
        strokeWidth: 1.5,
        dy: 8,
      }),
      Plot.dot(shown, { x: women, y: "label", r: 6, fill: sexColours.women, dy: 8 }),
      Plot.dot(shown, {
        x: men,
        y: "label",
        r: 5.5,
        fill: sexColours.men,
        symbol: "square",
        dy: 8,
      }),
      ...shares(shown, women, "women", words),
      ...shares(shown, men, "men", words),
      Plot.text(rows, {
        ...heading,
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dx: -22,
        fill: ink,
        fontWeight: 600,
      }),
      Plot.text(rows, {
        ...heading,
        text: (row: ShareRow) => sizeOf(row, words),
        frameAnchor: "right",
        textAnchor: "end",
        dx: 22,
        fill: quiet,
      }),
      Plot.axisX([0, 0.25, 0.5, 0.75, 1], {
        label: null,
        tickSize: 0,
        fill: quiet,
        stroke: hair,
        tickFormat: (share: number) => formatShare(share, 0, words.format),
      }),
    ],
  });
}

/** Writes each share on the outer side of its dot, so that the two never meet. */
function shares(
  rows: ShareRow[],
  value: (row: ShareRow) => number,
  sex: "women" | "men",
  words: Messages,
): Plot.Markish[] {
  const isLeft = (row: ShareRow) => (value(row) === 0.5 ? sex === "women" : value(row) < 0.5);
  const text = (row: ShareRow) => formatShare(value(row), 0, words.format);
  const mark = (side: ShareRow[], textAnchor: "start" | "end", dx: number) =>
    Plot.text(side, { x: value, y: "label", text, textAnchor, dx, dy: 8, fill: ink });
  return [
    mark(
      rows.filter((row) => isLeft(row)),
      "end",
      -11,
    ),
    mark(
      rows.filter((row) => !isLeft(row)),
      "start",
      11,
    ),
  ];
}

function sizeOf(row: ShareRow, words: Messages): string {
  if (row.n === null) return words.symbols[row.symbol ?? "missing"].mark;
  return words.figure.n(formatNumber(row.n, 0, words.format));
}
