import { fieldsOf } from "../contract.js";
import { compile } from "./compile.js";
import { groupFiles, readingOf, type Waiting } from "./group-files.js";
import { knownOf } from "./known.js";
import { isOwn } from "./municipality.js";
import type { Lines } from "./read-lines.js";
import type { Database } from "./screen-files.js";
import { creation, insertion, SCREENED } from "./screened-table.js";
import { spelledMunicipality } from "./spelled-words.js";

/** Reads files into the table of screened rows, those of one form in one statement. Answers with the files in the order of their rows. */
export async function insertFiles(
  database: Database,
  files: readonly Waiting[],
): Promise<Waiting[]> {
  const groups = groupFiles(files);
  for (const group of groups) {
    const [first] = group as [Waiting];
    const { layout, is_tame } = first.plain;
    const compiled = compile(layout, readingOf(first), is_tame);
    await database.run(`create schema if not exists ${SCREENED}`);
    await database.run(creation(layout.table, compiled));
    await database.run(insertion(layout.table, compiled, group.map(linesOf), first.plain));
  }
  return groups.flat();
}

function linesOf(file: Waiting): Lines {
  const { file_id, delivery, plain } = file;
  const { raw } = plain.layout;
  const own = fieldsOf(raw)
    .map((field) => knownOf(raw, field, readingOf(file), plain.is_tame))
    .find(isOwn);
  const own_words = own ? spelledMunicipality(own) : [];
  const own_code = own_words.includes(delivery.municipality_code)
    ? delivery.municipality_code
    : null;
  return { file_id, path: delivery.path, own_code, own_words };
}
