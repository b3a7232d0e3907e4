import { fieldsOf } from "../contract.js";
import { dateOrder } from "../date-order.js";
import type { Layout } from "../lay-out.js";
import { readLayout } from "../read-layout.js";
import { screenLayouts } from "../screen-layouts.js";
import { rowTaker } from "../take-row.js";
import { Tally } from "../tally.js";
import type { Cell, Delivery, Reading, ReadResult, Sheet } from "../types.js";

/** A row that the screen was not sure of. */
export type Unsure = { row_number: number; cells: Cell[] };

/**
 * Puts the rows that the screen was not sure of through the contract, with the rows above the header.
 * Throws a FileFault when one of them holds a personal number.
 */
export function explain(
  layout: Layout,
  unsure: readonly Unsure[],
  reading: Reading,
  sha256: string,
  delivery: Delivery,
): ReadResult {
  const { header, raw, table } = layout;
  const above = layout.sheet.rows.slice(0, header.index + 1);
  const sheet: Sheet = { ...layout.sheet, rows: [...above, ...unsure.map(({ cells }) => cells)] };
  const part = { ...layout, sheet };
  screenLayouts([sheet], [part]);
  const numberOf = (row: number) => unsure[row - above.length - 1]?.row_number ?? row;
  const tally = new Tally(sha256, delivery.file, [table]);
  const take = rowTaker(table, raw, tally);
  readLayout(part, { ...reading, date_order: dateOrder(dateCells(part)) }, take, tally, numberOf);
  return tally.close(sheet.rows.length - 1);
}

function* dateCells({ sheet, raw, header }: Layout): Iterable<Cell> {
  for (const field of fieldsOf(raw)) {
    const column = header.columns.get(field.name);
    if (column === undefined || (field.kind !== "date" && field.kind !== "timestamp")) continue;
    for (const row of sheet.rows.slice(header.index + 1)) yield row[column] ?? null;
  }
}
