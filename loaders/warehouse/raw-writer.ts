import type { Delivery, ReadResult } from "../read/types.js";
import type { Misplaced } from "./discover.js";
import type { Engine, Table } from "./engine.js";
import { IGNORED, REFUSALS } from "./raw-tables.js";

export type FileRow = {
  file_id: number;
  source: string;
  municipality_code: string;
  delivery_date: string | null;
  file: string;
  sha256: string;
  reading_key: string | null;
  row_count: number;
  accepted_count: number;
  refused_count: number;
  ignored_count: number;
  is_refused_whole: boolean;
  seconds: number;
};

/** Writes what was read out of a file: its rows, its refusals and what was left out by which rule. */
export async function writeRead(
  engine: Engine,
  tables: Table[],
  file_id: number,
  delivery: Delivery,
  result: ReadResult,
): Promise<void> {
  const { source, municipality_code: delivered_by, delivery_date } = delivery;
  for (const table of tables) {
    const rows = result.tables[table.name] ?? [];
    if (rows.length === 0) continue;
    await engine.load(
      table,
      rows.map((row) => ({ ...row, file_id, source, delivered_by, delivery_date })),
    );
  }
  const refusals = result.refusals.map(({ sheet, row, column, code, expected, message, said }) => ({
    ...{ file_id, sheet, row_number: row, column_name: column, code, expected, message },
    ...{
      table_name: said?.table ?? null,
      record_key: said?.key ?? null,
      cells: said?.cells ?? null,
    },
  }));
  if (refusals.length > 0) await engine.load(REFUSALS, refusals);
  const ignored = result.ignored_by.map(({ rule, rows }) => ({ file_id, rule, row_count: rows }));
  if (ignored.length > 0) await engine.load(IGNORED, ignored);
}

/** Writes the refusal of a file that lies where no delivery can lie. */
export async function writeMisplaced(engine: Engine, file_id: number, file: Misplaced) {
  const { code, expected, message } = file;
  const place = { sheet: null, row_number: null, column_name: null };
  const said = { table_name: null, record_key: null, cells: null };
  await engine.load(REFUSALS, [{ file_id, ...place, code, expected, message, ...said }]);
}
