import { fieldsOf } from "./contract.js";
import { foldHeading, type Header } from "./find-header.js";
import { givenOf } from "./given-of.js";
import type { Layout } from "./lay-out.js";
import { foldWord, isBlank, normaliseText, textOf } from "./normalise-text.js";
import { refusedRow } from "./refused-row.js";
import { brokenRows, otherWidth } from "./row-faults.js";
import type { TakeRow } from "./take-row.js";
import type { Tally } from "./tally.js";
import type { Cell, NamedField, Reading } from "./types.js";

/** Books each row of a sheet: what is no data is ignored by its rule, the rest goes through the contract. */
export function readLayout(
  { sheet, header, table, raw }: Layout,
  reading: Reading,
  take: TakeRow,
  tally: Tally,
): void {
  const headings = (sheet.rows[header.index] ?? []).map(foldHeading);
  const width = header.headings.length;
  const needed = Math.max(...header.columns.values(), ...[...header.more.values()].flat()) + 1;
  const declared = fieldsOf(raw);
  const isHeader = (cells: Cell[]) => isHeaderAgain(cells, headings, header, declared);
  const columnOf = (field: NamedField) => headingAt(header, field);
  for (const [index, cells] of sheet.rows.entries()) {
    if (index === header.index) continue;
    const broken = sheet.broken.get(index + 1);
    const rule = broken ? null : noDataRule(cells, isHeader, index < header.index);
    const place = { sheet: sheet.name, row: index + 1 };
    if (rule !== null || index < header.index) tally.ignore(rule ?? "title_row");
    else if (broken) {
      const given = givenOf(declared, namedCells(cells, header), reading);
      tally.refuse(
        [{ ...place, column: `kolumn ${broken.column}`, ...brokenRows[broken.code] }],
        refusedRow(table, { raw, declared }, given, columnOf),
      );
    } else if (cells.length < needed || cells.slice(width).some((cell) => !isBlank(cell))) {
      tally.refuse([{ ...place, column: null, ...otherWidth(cells.length, width) }]);
    } else {
      const named = namedCells(cells, header);
      const board = reading.board ?? (typeof named.board === "string" ? named.board : null);
      take({
        ...place,
        cells: named,
        whole: wholeOf(cells),
        reading: { ...reading, board },
        columnOf,
      });
    }
  }
}

/** Names a row's cells after the fields whose columns they stand in. */
function namedCells(cells: Cell[], { columns, more }: Header): Record<string, Cell> {
  return Object.fromEntries(
    [...columns].map(([name, column]) => [
      name,
      joined(cells, [column, ...(more.get(name) ?? [])]),
    ]),
  );
}

function noDataRule(
  cells: Cell[],
  isHeader: (cells: Cell[]) => boolean,
  isAbove: boolean,
): string | null {
  if (cells.every(isEmpty)) return "empty_row";
  if (isAbove) return "title_row";
  const first = cells.find((cell) => !isBlank(cell)) ?? null;
  if (typeof first === "string" && sums.has(foldHeading(first))) return "sum_row";
  return isHeader(cells) ? "repeated_header" : null;
}

/** The same headings once more, or the contract's headings in another language in the same columns. */
function isHeaderAgain(
  cells: Cell[],
  headings: string[],
  { columns }: Header,
  declared: NamedField[],
): boolean {
  if (headings.length === 0) return false;
  if (headings.every((heading, at) => heading === foldHeading(cells[at] ?? null))) return true;
  let given = 0;
  for (const field of declared) {
    const cell = cells[columns.get(field.name) ?? -1] ?? null;
    if (isBlank(cell)) continue;
    const word = foldHeading(cell);
    if (!field.headings.some((own) => foldHeading(own) === word)) return false;
    given += 1;
  }
  return given > 2;
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

/** Several columns under one heading are one value: what is not blank, with commas between. */
function joined(cells: Cell[], [column = 0, ...more]: number[]): Cell {
  if (more.length === 0) return cells[column] ?? null;
  const words = [column, ...more].flatMap((at) => {
    const cell = cells[at] ?? null;
    return cell === null || isBlank(cell) ? [] : [textOf(cell)];
  });
  return words.length > 0 ? words.join(", ") : null;
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && normaliseText(cell) === "");
}
