import { readingOf, type Waiting } from "./group-files.js";
import type { Answers, Database } from "./screen-files.js";
import { samenessOf } from "./screened-table.js";

/**
 * Finds the files whose rows do not lie in the order of their lines: some lines of each are read by zod too, and must
 * have in common with the row in their place what no other has. DuckDB promises an order only where it copies small
 * files twice, which takes as long as to read them.
 */
export async function findDisordered(
  database: Database,
  files: readonly Waiting[],
  answers: Answers,
): Promise<number[]> {
  const [first] = files as [Waiting];
  const { layout, is_tame } = first.plain;
  const samples = [...answers].flatMap(([file_id, answer]) =>
    answer === null ? [] : [{ file_id, ...answer.samples }],
  );
  const rows = samples.flatMap(({ rows: each }) => each);
  const select = samenessOf(layout.raw, readingOf(first), is_tame, rows);
  const chunks = rows.length === 0 ? [] : await database.numbers(select);
  const read = Array.from(chunks, ([sames]) => [...(sames ?? [])])
    .flat()
    .values();
  return samples.flatMap(({ file_id, rows: { length }, sames }) => {
    const own = Array.from({ length }, () => read.next().value);
    const isSame = length === sames.length && sames.every((same, at) => same === own[at]);
    return isSame ? [] : [file_id];
  });
}
