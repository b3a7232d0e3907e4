import { boardOf } from "./board-of.js";
import { fieldsOf } from "./contract.js";
import { dateOrder } from "./date-order.js";
import { FileFault } from "./fault.js";
import { type Layout, layOut } from "./lay-out.js";
import { isBlank } from "./normalise-text.js";
import { readLayout } from "./read-layout.js";
import { screenLayouts } from "./screen-layouts.js";
import { rowTaker, type TakeRow } from "./take-row.js";
import type { Tally } from "./tally.js";
import type { Cell, Delivery, ReadContext, Sheet, Source } from "./types.js";

/**
 * Books every row of a file's sheets and gives their number, headers left out.
 * Throws a FileFault when the file is refused as a whole.
 */
export function readSheets(
  sheets: Sheet[],
  source: Source,
  delivery: Delivery,
  context: ReadContext,
  tally: Tally,
): number {
  if (sheets.every((sheet) => sheet.rows.every((row) => row.every(isBlank)))) throw noRows();
  const layouts = layOut(sheets, source, Object.values(context.sources));
  screenLayouts(sheets, layouts);
  if (layouts.every(hasNoData)) throw noRows();
  const date_order = dateOrder(dateCells(layouts));
  const takers = new Map<string, TakeRow>();
  for (const sheet of sheets) {
    if (layouts.some((layout) => layout.sheet === sheet)) continue;
    for (const _row of sheet.rows) tally.ignore(sheet.is_hidden ? "hidden_sheet" : "other_sheet");
  }
  for (const layout of layouts) {
    const { table, raw } = layout;
    const board = source.board ? boardOf(layout, source.board, delivery) : null;
    const take = takers.get(table) ?? rowTaker(table, raw, tally);
    takers.set(table, take);
    readLayout(layout, { source: source.code, delivery, context, date_order, board }, take, tally);
  }
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return rows - layouts.filter(({ header }) => header.index >= 0).length;
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

function hasNoData({ sheet, header }: Layout): boolean {
  return sheet.rows.slice(header.index + 1).every((row) => row.every(isBlank));
}

function noRows(): FileFault {
  return new FileFault(
    "no_rows",
    "minst en rad under rubrikerna",
    "Filen har inga rader under rubrikerna. Kontrollera urvalet i systemet och exportera den på nytt.",
  );
}
