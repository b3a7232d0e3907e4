import { FileFault } from "../fault.js";
import { cellsOfLines } from "./cells-of-lines.js";
import { explain } from "./explain.js";
import { readingOf, type Waiting } from "./group-files.js";
import type { Database } from "./screen-files.js";
import type { ScreenedLines } from "./screened-lines.js";
import { samenessOf } from "./screened-table.js";

/**
 * Finds the files whose rows do not lie in the order of their lines: some lines of each are read by zod too, and must
 * have in common with the row in their place what no other has. DuckDB promises an order only where it copies small
 * files twice, which takes as long as to read them.
 */
export async function findDisordered(
  database: Database,
  files: readonly Waiting[],
  lines: ReadonlyMap<number, ScreenedLines>,
): Promise<number[]> {
  const samples = files.map((file) => {
    const sampled = lines.get(file.file_id)?.sampled() ?? new Map<number, bigint>();
    return { file, rows: rowsOf(file, [...sampled.keys()]), sames: [...sampled.values()] };
  });
  const [first] = files as [Waiting];
  const { layout, is_tame } = first.plain;
  const rows = samples.flatMap(({ rows: each }) => each);
  if (rows.length === 0)
    return samples.filter(({ sames }) => sames.length > 0).map(({ file }) => file.file_id);
  const select = samenessOf(layout.raw, readingOf(first), is_tame, rows);
  const read = (await database.numbers(select)).flatMap(([sames]) => [...(sames ?? [])]).values();
  return samples.flatMap(({ file, rows: { length }, sames }) => {
    const own = Array.from({ length }, () => read.next().value);
    const isSame = length === sames.length && sames.every((same, at) => same === own[at]);
    return isSame ? [] : [file.file_id];
  });
}

function rowsOf(file: Waiting, numbers: readonly number[]) {
  const { plain, sha256, delivery } = file;
  if (numbers.length === 0) return [];
  const cells = cellsOfLines(plain, numbers);
  const rows = numbers.map((row_number, at) => ({ row_number, cells: cells[at] ?? [] }));
  try {
    const read = explain(plain.layout, rows, readingOf(file), sha256, delivery);
    return read.tables[plain.layout.table] ?? [];
  } catch (error) {
    if (error instanceof FileFault) return []; // no such line was sure
    throw error;
  }
}
