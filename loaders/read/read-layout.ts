import { foldHeading, type Header } from "./find-header.js";
import type { Layout } from "./lay-out.js";
import { foldWord, isBlank, normaliseText } from "./normalise-text.js";
import { brokenRows, otherWidth } from "./row-faults.js";
import type { TakeRow } from "./take-row.js";
import type { Tally } from "./tally.js";
import type { Cell, NamedField, Reading } from "./types.js";

/** Books each row of a sheet: what is no data is ignored by its rule, the rest goes through the contract. */
export function readLayout(
  { sheet, header }: Layout,
  reading: Reading,
  take: TakeRow,
  tally: Tally,
): void {
  const headings = (sheet.rows[header.index] ?? []).map(foldHeading);
  const width = header.headings.length;
  const needed = Math.max(...header.columns.values()) + 1;
  const columnOf = (field: NamedField) => headingAt(header, field);
  for (const [index, cells] of sheet.rows.entries()) {
    if (index === header.index) continue;
    const broken = sheet.broken.get(index + 1);
    const rule = broken ? null : noDataRule(cells, headings, index < header.index);
    const place = { sheet: sheet.name, row: index + 1 };
    if (rule !== null || index < header.index) tally.ignore(rule ?? "title_row");
    else if (broken) {
      tally.refuse([{ ...place, column: `kolumn ${broken.column}`, ...brokenRows[broken.code] }]);
    } else if (cells.length < needed || cells.slice(width).some((cell) => !isBlank(cell))) {
      tally.refuse([{ ...place, column: null, ...otherWidth(cells.length, width) }]);
    } else {
      const named: Record<string, Cell> = {};
      for (const [name, column] of header.columns) named[name] = cells[column] ?? null;
      take({ ...place, cells: named, whole: wholeOf(cells), reading, columnOf });
    }
  }
}

function noDataRule(cells: Cell[], headings: string[], isAbove: boolean): string | null {
  if (cells.every(isEmpty)) return "empty_row";
  if (isAbove) return "title_row";
  const first = cells.find((cell) => !isBlank(cell)) ?? null;
  if (typeof first === "string" && sums.has(foldHeading(first))) return "sum_row";
  if (headings.length === 0) return null;
  const isHeader = headings.every((heading, at) => heading === foldHeading(cells[at] ?? null));
  return isHeader ? "repeated_header" : null;
}

const sums = new Set(
  ["Summa", "Summa totalt", "Totalsumma", "Delsumma", "Total", "Totalt", "Sum"].map(foldWord),
);

function headingAt({ columns, headings }: Header, { name }: NamedField): string | null {
  const column = columns.get(name);
  return column === undefined ? null : (headings[column] ?? `kolumn ${column + 1}`);
}

function wholeOf(cells: Cell[]): string {
  return cells.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)).join("\u0000");
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && normaliseText(cell) === "");
}
