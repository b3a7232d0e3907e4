import { FileFault } from "./fault.js";
import { limits } from "./limits.js";
import { tooManyColumns, tooManyRows } from "./read-csv.js";
import type { Sheet } from "./types.js";

export type Scanned = { broken: Sheet["broken"]; cells: number };

const cellTag = /<(?:\w+:)?c\b([^>]*)>/g;
const rowTag = /<(?:\w+:)?row\b([^>]*)>/g;
const mergeTag = /<(?:\w+:)?mergeCell\b[^>]*\bref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g;
const place = /\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;

/**
 * Looks through a sheet's XML before it is parsed, so that a far-off cell cannot claim memory.
 * Notes the rows that hold a formula's error or a cell merged over several rows, which the parser
 * would give as empty. Throws a FileFault beyond the limits.
 */
export function scanSheet(xml: string, sheet: string): Scanned {
  const broken = new Map<number, { code: "formula_error" | "merged_cell"; column: number }>();
  let columns = 0;
  let rows = 0;
  for (const [, attributes = ""] of xml.matchAll(cellTag)) {
    const found = place.exec(attributes);
    if (!found) throw unplaced(sheet);
    const column = columnNumber(found[1] as string);
    const row = Number(found[2]);
    if (column > columns) columns = column;
    if (row > rows) rows = row;
    if (/\bt\s*=\s*["']e["']/.test(attributes)) broken.set(row, { code: "formula_error", column });
  }
  for (const [, attributes = ""] of xml.matchAll(rowTag)) {
    const row = Number(/\br\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? 0);
    if (row > limits.rows) throw tooManyRows(sheet);
  }
  if (columns > limits.columns) throw tooManyColumns(columns, { sheet });
  if (rows > limits.rows) throw tooManyRows(sheet);
  for (const [, left = "A", top, , bottom] of xml.matchAll(mergeTag)) {
    const last = Math.min(Number(bottom), rows);
    for (let row = Number(top); row <= last && Number(bottom) > Number(top); row++) {
      broken.set(row, { code: "merged_cell", column: columnNumber(left) });
    }
  }
  return { broken, cells: columns * rows };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function unplaced(sheet: string): FileFault {
  return new FileFault(
    "broken_workbook",
    "en Excel-fil (.xlsx) med celler på rad och kolumn",
    "Excel-filen har celler utan plats. Öppna den i Excel, spara den på nytt som .xlsx och skicka den igen.",
    { sheet },
  );
}
