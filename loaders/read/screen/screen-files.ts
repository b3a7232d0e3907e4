import { setImmediate } from "node:timers/promises";
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

/** file → the lines that need a second look, null when its rows are not its lines */
export type Unsure = Map<number, number[] | null>;
/** file → what came of it, null when it must be read row by row after all */
export type Answers = Map<number, Screened | null>;

/** Screens files of one source in DuckDB, side by side, and finds the lines that it is not sure of. */
export async function screenFiles(database: Database, files: readonly Waiting[]): Promise<Unsure> {
  await insertFiles(database, files);
  return findUnsure(database, files);
}

/** Puts the lines that need a second look through the contract, without DuckDB, which may read other files meanwhile. */
export async function explainFiles(files: readonly Waiting[], unsure: Unsure): Promise<Answers> {
  const answers: Answers = new Map();
  for (const file of files) {
    const lines = unsure.get(file.file_id) ?? null;
    answers.set(file.file_id, lines && explained(file, lines));
    await setImmediate(); // so that DuckDB gets its next statement
  }
  return answers;
}

/** Keeps the screened rows of the files that have an answer, and nothing of those that have none. */
export async function settleFiles(
  database: Database,
  files: readonly Waiting[],
  answers: Answers,
): Promise<void> {
  for (const file_id of await keysTaken(database, files, answers)) answers.set(file_id, null);
  const others = [...answers].flatMap(([file_id, answer]) => (answer === null ? [file_id] : []));
  const [first] = files as [Waiting];
  const { table, raw } = first.plain.layout;
  if (others.length > 0) await database.run(emptying(table, raw, others));
}

function explained(file: Waiting, lines: number[]): Screened | null {
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
  answers: Answers,
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
