import * as Plot from "@observablehq/plot";
import type { Messages } from "../../messages.js";
import { accent, hair, ink, stageColours } from "../colours.js";
import { plot } from "./plot.js";

export type CoverageCell = {
  row: string;
  column: string;
  reported: number;
  expected: number;
};

/** Draws who has reported: full, in part or not at all, the number or a dash in the square; of many columns the last that there is room for. */
export function coverageGrid(
  cells: CoverageCell[],
  {
    width,
    words,
    columnName,
  }: { width: number; words: Messages; columnName: (column: string) => string },
): SVGSVGElement {
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const all = [...new Set(cells.map((cell) => cell.column))];
  const label = Math.min(170, Math.max(40, ...rows.map((row) => row.length * 7.6)));
  const columns = all.slice(-Math.max(1, Math.floor((width - label) / 22)));
  const head = Math.max(...columns.map((column) => columnName(column).length * 7.2)) + 12;
  const side = Math.min(64, (width - label) / columns.length);
  const hasNumbers = cells.some((cell) => cell.expected > 1);
  const shown = cells.filter((cell) => columns.includes(cell.column));
  const isFull = (cell: CoverageCell) => cell.expected > 0 && cell.reported === cell.expected;
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
        fill: (cell: CoverageCell) =>
          isFull(cell) ? accent : cell.reported > 0 ? stageColours.captured : "#fff",
        stroke: (cell: CoverageCell) =>
          cell.reported > 0 ? accent : cell.expected > 0 ? "#6b747d" : hair,
      }),
      Plot.text(shown, {
        x: "column",
        y: "row",
        text: (cell: CoverageCell) => squareText(cell, hasNumbers, words),
        fill: (cell: CoverageCell) => (isFull(cell) ? "#fff" : ink),
      }),
      Plot.text(rows, {
        y: (row: string) => row,
        text: (row: string) => row,
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

function squareText(cell: CoverageCell, hasNumbers: boolean, words: Messages): string {
  if (cell.expected === 0) return words.symbols.not_applicable.mark;
  if (cell.reported === 0) return words.symbols.missing.mark;
  return hasNumbers ? String(cell.reported) : "";
}
