import * as Plot from "@observablehq/plot";
import { accent, hair, ink, quiet, stageColours } from "../colours.js";
import { plot } from "./plot.js";

/** A square: how full it is, and the sign or number in it. */
export type GridCell = { row: string; column: string; tone: Tone; text: string };
export type Tone = "full" | "part" | "open" | "none";

/** The paint of each tone: its fill and its edge. */
export const tones: Record<Tone, { fill: string; stroke: string }> = {
  full: { fill: accent, stroke: accent },
  part: { fill: stageColours.captured, stroke: accent },
  open: { fill: "#fff", stroke: "#6b747d" },
  none: { fill: "#fff", stroke: hair },
};

const signColours: Record<Tone, string> = { full: "#fff", part: ink, open: ink, none: quiet };

/**
 * Draws a square for each row and column with its sign in it. Of many quarters the last are drawn that there is room for;
 * with `every` all columns are, and signs that there is no room for are left to the table.
 */
export function cellGrid(
  cells: GridCell[],
  {
    width,
    columnName,
    every = false,
  }: { width: number; columnName: (column: string) => string; every?: boolean },
): SVGSVGElement {
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const all = [...new Set(cells.map((cell) => cell.column))];
  const longest = Math.max(40, ...rows.map((row) => row.length * 7.6));
  const label = Math.min(longest, Math.max(170, width * 0.45));
  const room = Math.max(22, ...cells.map((cell) => cell.text.length * 8 + 8));
  const columns = every ? all : all.slice(-Math.max(1, Math.floor((width - label) / room)));
  const head = Math.max(...columns.map((column) => columnName(column).length * 7.2)) + 12;
  const side = Math.min(64, (width - label) / columns.length);
  const shown = cells.filter((cell) => columns.includes(cell.column));
  const short = (row: string) =>
    row.length * 7.6 <= label ? row : `${row.slice(0, Math.floor(label / 7.6) - 1)}…`;
  return plot({
    width: Math.ceil(label + side * columns.length),
    height: rows.length * 24 + head,
    marginTop: head,
    marginBottom: 0,
    marginLeft: label,
    marginRight: 0,
    x: { axis: null, type: "band", domain: columns, padding: 0 },
    y: { axis: null, type: "band", domain: rows, padding: 0 },
    marks: [
      Plot.cell(shown, {
        x: "column",
        y: "row",
        inset: 1.5,
        fill: (cell: GridCell) => tones[cell.tone].fill,
        stroke: (cell: GridCell) => tones[cell.tone].stroke,
      }),
      Plot.text(shown, {
        x: "column",
        y: "row",
        text: (cell: GridCell) => (cell.text.length * 8 + 2 > side ? "" : cell.text),
        fill: (cell: GridCell) => signColours[cell.tone],
      }),
      Plot.text(rows, {
        y: (row: string) => row,
        text: short,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -label,
        fill: ink,
      }),
      Plot.text(columns, {
        x: (column: string) => column,
        text: columnName,
        frameAnchor: "top",
        textAnchor: "start",
        rotate: -90,
        dy: -6,
        fill: ink,
      }),
    ],
  });
}
