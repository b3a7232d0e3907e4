import { setImmediate } from "node:timers/promises";
import type { FileBuffer } from "../file-buffer.js";
import type { Value } from "../types.js";
import { storedFields } from "./compile.js";
import { explainFile, type Screened } from "./explain-file.js";
import { findAscending } from "./find-ascending.js";
import { findDisordered } from "./find-disordered.js";
import { findUnsure } from "./find-unsure.js";
import type { Waiting } from "./group-files.js";
import { insertFiles } from "./insert-files.js";
import type { Found } from "./screened-lines.js";
import { emptying, filesWithKeys, notedRows, screenedRows, takingBack } from "./screened-table.js";

/** What the screen needs of DuckDB. */
export type Database = {
  run(sql: string): Promise<void>;
  extract(sql: string): Promise<Record<string, Value>[]>;
  numbers(sql: string): Promise<Iterable<Numbers>>;
};

/** Some rows of a select: an array for each of its columns. */
export type Numbers = (Int32Array | BigUint64Array)[];

/** file → what came of it, null when it must be read row by row after all */
export type Answers = Map<number, Screened | null>;

/** What is known of files that were screened: of those whose keys ascend, and of the others all rows, as they lie. */
export type Looked = { ascending: Map<number, Found>; rows: Iterable<Numbers> };

/**
 * Screens files of one source in DuckDB, side by side; gives what is needed for a look at the rows that it is not sure
 * of. `unordered` remembers tables whose keys seldom ascend, of which all rows are asked for at once.
 */
export async function screenFiles(
  database: Database,
  files: readonly Waiting[],
  unordered: Set<string> = new Set(),
): Promise<Looked> {
  await insertFiles(database, files);
  const [first] = files as [Waiting];
  const { table, raw } = first.plain.layout;
  const file_ids = files.map(({ file_id }) => file_id);
  const answer = (select: string) =>
    database.numbers(`set preserve_insertion_order = true; ${select}`);
  const noted = unordered.has(table) ? null : notedRows(table, raw, file_ids);
  const ascending = noted === null ? new Map() : findAscending(files, await answer(noted));
  const others = file_ids.filter((file_id) => !ascending.has(file_id));
  if (others.length > ascending.size) unordered.add(table);
  const rows = others.length > 0 ? await answer(screenedRows(table, raw, others)) : [];
  return { ascending, rows };
}

/**
 * Puts the lines that need a second look through the contract. Of the database, which may read other files meanwhile
 * on another connection, it asks only what it would make of the samples.
 */
export async function explainFiles(
  database: Database,
  files: readonly Waiting[],
  { ascending, rows }: Looked,
  buffer: FileBuffer,
): Promise<Answers> {
  const others = files.filter(({ file_id }) => !ascending.has(file_id));
  const found = new Map([...ascending, ...findUnsure(others, rows)]);
  const answers: Answers = new Map();
  for (const file of files) {
    const lines = found.get(file.file_id) ?? null;
    answers.set(file.file_id, lines && explainFile(file, lines, buffer));
    await setImmediate(); // so that DuckDB gets its next statement
  }
  for (const file_id of await findDisordered(database, files, answers)) answers.set(file_id, null);
  return answers;
}

/** Keeps the screened rows of the files that have an answer, and nothing of those that have none. */
export async function settleFiles(
  database: Database,
  files: readonly Waiting[],
  answers: Answers,
): Promise<void> {
  const [first] = files as [Waiting];
  const { table, raw } = first.plain.layout;
  const again = [...answers].flatMap(([file_id, answer]) =>
    (answer?.again ?? []).map((same): [number, bigint] => [file_id, same]),
  );
  if (again.length > 0) await database.run(takingBack(table, raw, again));
  for (const file_id of await keysTaken(database, files, answers)) answers.set(file_id, null);
  const others = [...answers].flatMap(([file_id, answer]) => (answer === null ? [file_id] : []));
  if (others.length > 0) await database.run(emptying(table, raw, others));
}

/** A key that zod accepts in an unusual spelling may be that of a screened row: then the order of all rows decides. */
async function keysTaken(
  database: Database,
  files: readonly Waiting[],
  answers: Answers,
): Promise<number[]> {
  const [first] = files as [Waiting];
  const { table, raw } = first.plain.layout;
  const names = storedFields(raw).flatMap(({ key, name }) => (key ? [name] : []));
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
