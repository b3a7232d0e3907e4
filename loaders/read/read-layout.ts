import { cellsOf } from "./cells-of.js";
import { fieldsOf } from "./contract.js";
import { foldHeading, type Header } from "./find-header.js";
import type { Layout } from "./lay-out.js";
import { beginsWithWord, foldWord, isBlank, normaliseText, textOf } from "./normalise-text.js";
import { refusedRow } from "./refused-row.js";
import { brokenRows, otherWidth } from "./row-faults.js";
import type { TakeRow } from "./take-row.js";
import type { Tally } from "./tally.js";
import type { Cell, NamedField, Reading } from "./types.js";

/**
 * Books each row of a sheet: what is no data is ignored by its rule, the rest goes through the contract.
 * `numberOf` tells the number in its file of a row, counted from 1, where it is another.
 */
export function readLayout(
  { sheet, header, table, raw }: Layout,
  reading: Reading,
  take: TakeRow,
  tally: Tally,
  numberOf = (row: number) => row,
): void {
  const headings = (sheet.rows[header.index] ?? []).map(foldHeading);
  const width = header.headings.length;
  const needed = Math.max(...header.columns.values(), ...[...header.more.values()].flat()) + 1;
  const declared = fieldsOf(raw);
  const known = declared.map(({ name, headings: own }) => ({
    column: header.columns.get(name) ?? -1,
    words: new Set(own.map(foldHeading)),
  }));
  const isHeader = (cells: Cell[]) => isHeaderAgain(cells, headings, known);
  const columns = new Map(declared.map((field) => [field, headingAt(header, field)]));
  const columnOf = (field: NamedField) => columns.get(field) ?? null;
  const named = namer(header);
  for (let index = 0; index < sheet.rows.length; index++) {
    if (index === header.index) continue;
    const cells = sheet.rows[index] as Cell[];
    const broken = sheet.broken.get(index + 1);
    const rule = broken ? null : noDataRule(cells, isHeader, index < header.index);
    const row = numberOf(index + 1);
    if (rule !== null || index < header.index) tally.ignore(rule ?? "title_row");
    else if (broken) {
      const own = cellsOf(declared, named(cells), reading);
      tally.refuse(
        [{ sheet: sheet.name, row, column: `kolumn ${broken.column}`, ...brokenRows[broken.code] }],
        refusedRow(table, { raw, declared }, own, reading, columnOf),
      );
    } else if (
      cells.length < needed ||
      (cells.length > width && !cells.slice(width).every(isBlank))
    ) {
      tally.refuse([{ sheet: sheet.name, row, column: null, ...otherWidth(cells.length, width) }]);
    } else {
      const own = named(cells);
      const board = reading.board ?? (typeof own.board === "string" ? own.board : null);
      const here = board === reading.board ? reading : { ...reading, board };
      const whole = wholeOf(cells);
      take({ sheet: sheet.name, row, cells: own, whole, reading: here, columnOf });
    }
  }
}

/** Makes the function that names a row's cells after the fields whose columns they stand in. */
function namer({ columns, more }: Header): (cells: Cell[]) => Record<string, Cell> {
  const places = [...columns].map(([name, column]): [string, number[]] => [
    name,
    [column, ...(more.get(name) ?? [])],
  ]);
  return (cells) => {
    const named: Record<string, Cell> = {};
    for (const [name, at] of places) named[name] = joined(cells, at);
    return named;
  };
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

/** The same headings once more, or the contract's headings (each field's column with its words) in another language. */
function isHeaderAgain(
  cells: Cell[],
  headings: string[],
  known: readonly { column: number; words: ReadonlySet<string> }[],
): boolean {
  if (headings.length === 0) return false;
  if (headings.every((heading, at) => heading === foldHeading(cells[at] ?? null))) return true;
  let given = 0;
  for (const { column, words } of known) {
    const cell = cells[column] ?? null;
    if (isBlank(cell)) continue;
    if (!words.has(foldHeading(cell))) return false;
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
  const isText = cells.every((cell) => typeof cell === "string");
  const texts = isText
    ? cells
    : cells.map((cell) => (cell instanceof Date ? cell.toISOString() : cell));
  return texts.join("\u0000");
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
  if (typeof cell !== "string") return cell === null;
  return !beginsWithWord(cell) && normaliseText(cell) === "";
}
