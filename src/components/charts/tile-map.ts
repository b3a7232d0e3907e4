import * as Plot from "@observablehq/plot";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, stageColours } from "../colours.js";
import { plot } from "./plot.js";

export type Tile = { name: string; column: number; row: number; count: number };

/** Draws a tile for each municipality, roughly where it lies, with its name and its number; the more, the darker. */
export function tileMap(
  tiles: Tile[],
  { width, words }: { width: number; words: Messages },
): SVGSVGElement {
  const columns = numbersTo(Math.max(...tiles.map(({ column }) => column)));
  const rows = numbersTo(Math.max(...tiles.map(({ row }) => row)));
  const side = Math.min(100, width / columns.length);
  const most = Math.max(1, ...tiles.map(({ count }) => count));
  const isDark = ({ count }: Tile) => count === most && most > 1;
  const shade = (tile: Tile) =>
    tile.count === 0
      ? "#fff"
      : isDark(tile)
        ? accent
        : tile.count * 2 > most
          ? stageColours.taken_up
          : stageColours.captured;
  const colour = (tile: Tile) => (isDark(tile) ? "#fff" : ink);
  return plot({
    width: Math.floor(side * columns.length),
    height: Math.floor(side * 0.72 * rows.length),
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    x: { axis: null, type: "band", domain: columns, padding: 0 },
    y: { axis: null, type: "band", domain: rows, padding: 0 },
    marks: [
      Plot.cell(tiles, {
        x: "column",
        y: "row",
        inset: 1.5,
        fill: shade,
        stroke: (tile: Tile) => (tile.count === 0 ? hair : shade(tile)),
      }),
      Plot.text(tiles, {
        x: "column",
        y: "row",
        text: "name",
        dy: -9,
        fontSize: side < 70 ? 12 : 14,
        fill: colour,
      }),
      Plot.text(tiles, {
        x: "column",
        y: "row",
        text: (tile: Tile) => formatNumber(tile.count, 0, words.format),
        dy: 9,
        fontWeight: 600,
        fill: colour,
      }),
    ],
  });
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}
