import type { Delivery, ReadResult, Refusal } from "../read/types.js";
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

/** What was read out of a file. */
export type FileRead = { file_id: number; delivery: Delivery; result: ReadResult };

/** Writes what was read out of files: their rows, their refusals and what was left out by which rule. */
export async function writeRead(
  engine: Engine,
  tables: Table[],
  reads: readonly FileRead[],
): Promise<void> {
  for (const table of tables) {
    const rows = reads.flatMap(({ file_id, delivery, result }) => {
      const { source, municipality_code: delivered_by, delivery_date } = delivery;
      const own = { file_id, source, delivered_by, delivery_date };
      return (result.tables[table.name] ?? []).map((row) => ({ ...row, ...own }));
    });
    if (rows.length > 0) await engine.load(table, rows);
  }
  const refusals = reads.flatMap((read) =>
    read.result.refusals.map((one) => refusalRow(read, one)),
  );
  if (refusals.length > 0) await engine.load(REFUSALS, refusals);
  const ignored = reads.flatMap(({ file_id, result }) =>
    result.ignored_by.map(({ rule, rows }) => ({ file_id, rule, row_count: rows })),
  );
  if (ignored.length > 0) await engine.load(IGNORED, ignored);
}

function refusalRow(
  { file_id }: FileRead,
  { sheet, row, column, code, expected, message, said }: Refusal,
) {
  return {
    file_id,
    sheet,
    row_number: row,
    column_name: column,
    code,
    expected,
    message,
    table_name: said?.table ?? null,
    record_key: said?.key ?? null,
    cells: said?.cells ?? null,
  };
}

/** Writes the refusal of a file that lies where no delivery can lie. */
export async function writeMisplaced(engine: Engine, file_id: number, file: Misplaced) {
  const { code, expected, message } = file;
  const place = { sheet: null, row_number: null, column_name: null };
  const said = { table_name: null, record_key: null, cells: null };
  await engine.load(REFUSALS, [{ file_id, ...place, code, expected, message, ...said }]);
}
