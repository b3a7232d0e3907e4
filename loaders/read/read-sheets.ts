import { basename, extname } from "node:path";
import { fieldsOf } from "./contract.js";
import { dateOrder } from "./date-order.js";
import { FileFault } from "./fault.js";
import { foldHeading } from "./find-header.js";
import { type Layout, layOut } from "./lay-out.js";
import { foldWord, isBlank, normaliseText } from "./normalise-text.js";
import { screenSheets } from "./screen-persons.js";
import { rowTaker } from "./take-row.js";
import type { Tally } from "./tally.js";
import type { Cell, Delivery, NamedField, ReadContext, Sheet, Source } from "./types.js";

/** Books every row of a file's sheets and gives their number, headers left out. Throws a FileFault when the file is refused as a whole. */
export function readSheets(
  sheets: Sheet[],
  source: Source,
  delivery: Delivery,
  context: ReadContext,
  tally: Tally,
): number {
  if (sheets.every((sheet) => sheet.rows.every((row) => row.every(isBlank)))) throw noRows();
  const layouts = layOut(sheets, source, Object.values(context.sources));
  screen(sheets, layouts);
  if (layouts.every(hasNoData)) throw noRows();
  const order = dateOrder(dateCells(layouts));
  for (const sheet of sheets) {
    if (layouts.some((layout) => layout.sheet === sheet)) continue;
    for (const _row of sheet.rows) tally.ignore(sheet.is_hidden ? "hidden_sheet" : "other_sheet");
  }
  for (const layout of layouts) {
    const board = source.board ? boardOf(layout, source.board, delivery) : null;
    const reading = { source: source.code, delivery, context, date_order: order, board };
    readLayout(layout, reading, tally);
  }
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return rows - layouts.filter(({ header }) => header.index >= 0).length;
}

function readLayout(
  { sheet, table, raw, header }: Layout,
  reading: Parameters<ReturnType<typeof rowTaker>>[0]["reading"],
  tally: Tally,
): void {
  const declared = fieldsOf(raw);
  const headerRow = (sheet.rows[header.index] ?? []).map(foldHeading);
  const nameOf = (field: NamedField) => headingAt(header.headings, header.columns.get(field.name));
  const take = rowTaker(table, raw, declared, tally, nameOf);
  const width = header.headings.length;
  for (const [index, cells] of sheet.rows.entries()) {
    if (index === header.index) continue;
    const row_number = index + 1;
    const place = { sheet: sheet.name, row: row_number };
    const broken = sheet.broken.get(row_number);
    if (cells.every(isEmpty) && !broken) tally.ignore("empty_row");
    else if (index < header.index) tally.ignore("title_row");
    else if (isSum(cells)) tally.ignore("sum_row");
    else if (isRepeated(cells, headerRow)) {
      tally.ignore("repeated_header");
    } else if (broken) {
      tally.refuse([
        { ...place, column: `kolumn ${broken.column}`, ...brokenReasons[broken.code] },
      ]);
    } else if (cells.slice(width).some((cell) => !isBlank(cell)) || cells.length < needed(header)) {
      tally.refuse([{ ...place, column: null, ...otherWidth(cells.length, width) }]);
    } else {
      const named: Record<string, Cell> = {};
      for (const [name, column] of header.columns) named[name] = cells[column] ?? null;
      const whole = cells
        .map((cell) => (cell instanceof Date ? cell.toISOString() : cell))
        .join("\u0000");
      take({ sheet: sheet.name, row_number, cells: named, whole, reading });
    }
  }
}

function screen(sheets: Sheet[], layouts: Layout[]): void {
  const declared = new Map(
    layouts.map(({ sheet, raw, header }) => [
      sheet,
      {
        header,
        numbers: new Set(
          fieldsOf(raw)
            .filter((field) => field.identity === "personnummer")
            .map((field) => header.columns.get(field.name)),
        ),
      },
    ]),
  );
  const faults = screenSheets(
    sheets,
    (sheet, column, row) => {
      const known = declared.get(sheet);
      return known !== undefined && row > known.header.index && known.numbers.has(column);
    },
    (sheet, column) => declared.get(sheet)?.header.headings[column] ?? null,
  );
  FileFault.throwAll(faults);
}

function* dateCells(layouts: Layout[]): Iterable<Cell> {
  for (const { sheet, raw, header } of layouts) {
    for (const field of fieldsOf(raw)) {
      const column = header.columns.get(field.name);
      if (column === undefined || (field.kind !== "date" && field.kind !== "timestamp")) continue;
      for (const row of sheet.rows.slice(header.index + 1)) yield row[column] ?? null;
    }
  }
}

function boardOf(
  { sheet, header }: Layout,
  find: NonNullable<Source["board"]>,
  delivery: Delivery,
): string {
  const titles = sheet.rows
    .slice(0, header.index)
    .flatMap((row) => row.filter((cell) => typeof cell === "string"))
    .map(normaliseText)
    .filter((title) => title !== "");
  const generic = /^(?:blad|sheet|uppgifter|tasks|data)\s*\d*$/i;
  const name = find(titles) ?? (sheet.name && !generic.test(sheet.name) ? sheet.name : null);
  return normaliseText(name ?? basename(delivery.file, extname(delivery.file)));
}

function headingAt(headings: (string | null)[], column: number | undefined): string | null {
  return column === undefined ? null : (headings[column] ?? `kolumn ${column + 1}`);
}

function hasNoData({ sheet, header }: Layout): boolean {
  return sheet.rows.slice(header.index + 1).every((row) => row.every(isBlank));
}

function isRepeated(cells: Cell[], headerRow: string[]): boolean {
  if (headerRow.length === 0) return false;
  return headerRow.every((heading, column) => heading === foldHeading(cells[column] ?? null));
}

function isSum(cells: Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === "string" && /^(?:summa|totalt?|total|sum)\s*:?$/.test(foldWord(first));
}

/** A row that ends before the last column it needs was cut or holds a stray line break. */
function needed({ columns }: Layout["header"]): number {
  return Math.max(...columns.values()) + 1;
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && normaliseText(cell) === "");
}

const brokenReasons = {
  formula_error: {
    code: "formula_error",
    expected: "celler utan formelfel",
    message:
      "Raden har en cell med ett formelfel, till exempel #SAKNAS! eller #REFERENS!. Rätta formeln eller skriv in värdet.",
  },
  merged_cell: {
    code: "merged_cell",
    expected: "en cell för varje rad",
    message:
      "Raden har en cell som är sammanslagen över flera rader. Dela cellen och fyll i värdet på varje rad.",
  },
};

function otherWidth(found: number, expected: number) {
  return {
    code: "other_width",
    expected: `${expected} kolumner`,
    message: `Raden har ${found} kolumner, men rubrikraden har ${expected}. Troligen står ett skiljetecken eller en radbrytning i en text utan citattecken. Rätta raden.`,
  };
}

function noRows(): FileFault {
  return new FileFault(
    "no_rows",
    "minst en rad under rubrikerna",
    "Filen har inga rader under rubrikerna. Kontrollera urvalet i systemet och exportera den på nytt.",
  );
}
