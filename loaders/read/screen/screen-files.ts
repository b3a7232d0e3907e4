import { fieldsOf } from "../contract.js";
import { FileFault } from "../fault.js";
import type { ReadResult, Value } from "../types.js";
import { cellsOfLines } from "./cells-of-lines.js";
import { explain } from "./explain.js";
import { findUnsure } from "./find-unsure.js";
import { readingOf, type Waiting } from "./group-files.js";
import { insertFiles } from "./insert-files.js";
import { emptying, filesWithKeys } from "./screened-table.js";

/** What the screen needs of DuckDB. */
export type Database = {
  run(sql: string): Promise<void>;
  extract(sql: string): Promise<Record<string, Value>[]>;
  numbers(sql: string): Promise<(Int32Array | BigUint64Array)[][]>;
};

/** What came of a file: `screened` rows lie in the table of screened rows, the rest is in the result's tables. */
export type Screened = { result: ReadResult; screened: number };

/**
 * Screens files of one source in DuckDB, side by side, and keeps the rows that it is sure of; the others go through
 * the contract. Null for a file that must be read row by row after all, of which nothing is kept.
 */
export async function screenFiles(
  database: Database,
  files: readonly Waiting[],
): Promise<Map<number, Screened | null>> {
  const answers = new Map<number, Screened | null>();
  const [first] = files;
  if (!first) return answers;
  await insertFiles(database, files);
  const unsure = await findUnsure(database, files);
  for (const file of files) {
    const lines = unsure.get(file.file_id) ?? null;
    answers.set(file.file_id, lines && screened(file, lines));
  }
  for (const file_id of await keysTaken(database, files, answers)) answers.set(file_id, null);
  const { table, raw } = first.plain.layout;
  const others = [...answers].flatMap(([file_id, answer]) => (answer === null ? [file_id] : []));
  if (others.length > 0) await database.run(emptying(table, raw, others));
  return answers;
}

function screened(file: Waiting, lines: number[]): Screened | null {
  const { plain, sha256, delivery } = file;
  const all = plain.starts.length - plain.layout.header.index - 1;
  const cells = cellsOfLines(plain, lines);
  if (cells.length !== lines.length || lines.length === all) return null;
  const rows = lines.map((row_number, at) => ({ row_number, cells: cells[at] ?? [] }));
  try {
    const read = explain(plain.layout, rows, readingOf(file), sha256, delivery);
    const count = all - lines.length;
    const total = { rows: read.rows + count, accepted: read.accepted + count };
    return { result: { ...read, ...total }, screened: count };
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}

/** A key that zod accepts in an unusual spelling may be that of a screened row: then the order of all rows decides. */
async function keysTaken(
  database: Database,
  files: readonly Waiting[],
  answers: ReadonlyMap<number, Screened | null>,
): Promise<number[]> {
  const [first] = files as [Waiting];
  const { table, raw } = first.plain.layout;
  const names = fieldsOf(raw).flatMap(({ key, name }) => (key ? [name] : []));
  const keys = [...answers].flatMap(([file_id, answer]) =>
    (answer?.result.tables[table] ?? []).map((row) => ({
      file_id,
      values: names.map((name) => String(row[name])),
    })),
  );
  if (names.length === 0 || keys.length === 0) return [];
  const taken = await database.extract(filesWithKeys(table, raw, keys));
  return taken.map(({ file_id }) => Number(file_id));
}
