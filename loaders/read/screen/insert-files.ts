import { fieldsOf } from "../contract.js";
import { compile } from "./compile.js";
import { groupFiles, readingOf, type Waiting } from "./group-files.js";
import { knownOf } from "./known.js";
import type { Lines } from "./read-lines.js";
import type { Database } from "./screen-files.js";
import { creation, insertion, SCREENED } from "./screened-table.js";
import { spelledMunicipality } from "./spelled-words.js";

/** In a file with more bytes DuckDB may let several threads read. */
const ONE_THREAD_BYTES = 4_000_000;

/** What the threads leave half filled is not packed together in the end: the table would be written once more for that. */
const KEEP_AS_WRITTEN = "set max_vacuum_tasks = 0";

/**
 * Reads files into the table of screened rows, those of one form in one statement. Where each is read by one thread,
 * its rows come in their order by themselves; to have that promised costs as much as the reading.
 */
export async function insertFiles(database: Database, files: readonly Waiting[]): Promise<void> {
  const isSmall = ({ plain }: Waiting) => plain.size < ONE_THREAD_BYTES;
  const small = groupFiles(files.filter(isSmall)).flatMap(insertionOf);
  const large = groupFiles(files.filter((file) => !isSmall(file))).flatMap(insertionOf);
  const statements = [
    ...[`create schema if not exists ${SCREENED}`, KEEP_AS_WRITTEN],
    "set preserve_insertion_order = false",
    ...[...small, "set preserve_insertion_order = true", ...large],
  ];
  await database.run(statements.join(";\n")); // one by one they would wait for this thread in between
}

function insertionOf(group: readonly Waiting[]): string[] {
  const [first] = group as [Waiting];
  const { layout, is_tame } = first.plain;
  const compiled = compile(layout, readingOf(first), is_tame);
  const lines = group.map(linesOf);
  return [creation(layout.table, compiled), insertion(layout.table, compiled, lines, first.plain)];
}

function linesOf(file: Waiting): Lines {
  const { file_id, delivery, plain } = file;
  const { raw } = plain.layout;
  const own = fieldsOf(raw)
    .filter(({ own }) => own)
    .map((field) => knownOf(raw, field, readingOf(file), plain.is_tame))[0];
  const own_words = own ? spelledMunicipality(own) : [];
  const own_code = own_words.includes(delivery.municipality_code)
    ? delivery.municipality_code
    : null;
  return { file_id, path: delivery.path, own_code, own_words };
}
