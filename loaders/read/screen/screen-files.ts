import { fieldsOf } from "../contract.js";
import { FileFault } from "../fault.js";
import type { Delivery, ReadContext, Reading, ReadResult, Value } from "../types.js";
import { compile, readLines, separator } from "./compile.js";
import { explain, type Unsure } from "./explain.js";
import { literal } from "./expression.js";
import type { PlainFile } from "./plain-file.js";

/** What the screen needs of DuckDB. */
export type Database = {
  run(sql: string): Promise<void>;
  extract(sql: string): Promise<Record<string, Value>[]>;
};

/** A plain file that is waiting to be screened. */
export type Waiting = {
  file_id: number;
  delivery: Delivery;
  context: ReadContext;
  sha256: string;
  plain: PlainFile;
  /** lines of the file, counted apart from DuckDB */
  lines: number;
};

/** What came of a file: `screened` rows lie in the raw table already, the rest is in the result's tables. */
export type Screened = { result: ReadResult; screened: number };

/**
 * Screens files of one source in DuckDB, side by side, and writes the rows that it is sure of to their raw table;
 * the others go through the contract. Null for a file that must be read row by row after all, of which nothing is written.
 */
export async function screenFiles(
  database: Database,
  table: string,
  files: readonly Waiting[],
): Promise<Map<number, Screened | null>> {
  const answers = new Map<number, Screened | null>();
  if (files.length === 0) return answers;
  const pages = files.map((file) => ({ file, ...pageOf(file) }));
  const parts = pages.map(({ sql, file }) => `select ${file.file_id} as file_id, * from (${sql})`);
  await database.run(`create or replace temporary table page as ${parts.join(" union all ")}`);
  const unsure = await unsureRows(database, pages);
  const counts = new Map(
    (
      await database.extract("select file_id, count(*) as row_count from page group by file_id")
    ).map(({ file_id, row_count }) => [Number(file_id), Number(row_count)]),
  );
  for (const { file, reading } of pages) {
    const { file_id, plain, sha256, delivery } = file;
    const rows = unsure.get(file_id) ?? [];
    const count = counts.get(file_id) ?? 0;
    const answer = explained(() => explain(plain.layout, rows, reading, sha256, delivery));
    const screened = count - rows.length;
    const isWhole = count === file.lines - plain.layout.header.index - 1;
    if (
      !isWhole ||
      answer === null ||
      screened === 0 ||
      (await keyIsTaken(database, file, answer))
    ) {
      answers.set(file_id, null);
      await database.run(`delete from page where file_id = ${file_id}`);
      continue;
    }
    const total = { rows: answer.rows + screened, accepted: answer.accepted + screened };
    answers.set(file_id, { result: { ...answer, ...total }, screened });
  }
  await database.run(insertion(table, files));
  await database.run("drop table page");
  return answers;
}

function pageOf(file: Waiting): { sql: string; read: string; reading: Reading } {
  const { delivery, context, plain } = file;
  const reading = { source: delivery.source, delivery, context, date_order: null, board: null };
  const { select, width } = compile(plain.layout, reading);
  const read = readLines(delivery.path, { ...plain, skip: plain.layout.header.index + 1 }, width);
  return { sql: `with read as (${read}) ${select}`, read, reading };
}

/** Gathers the rows that need a second look, those that come twice among them, and takes the latter out of the page. */
async function unsureRows(database: Database, pages: { file: Waiting; read: string }[]) {
  const unsure = new Map<number, Unsure[]>();
  const add = ({ file_id, row_number, cells }: Record<string, Value>) => {
    const rows = unsure.get(Number(file_id)) ?? [];
    rows.push({ row_number: Number(row_number), cells: String(cells).split(separator) });
    unsure.set(Number(file_id), rows);
  };
  const failed = await database.extract(
    "select file_id, row_number, cells from page where cells is not null order by file_id, row_number",
  );
  for (const row of failed) add(row);
  const twice = await database.extract(`
    with wholes as (select file_id, whole from page group by file_id, whole having count(*) > 1),
    keys as (select file_id, key from page where cells is null and key is not null group by file_id, key having count(*) > 1)
    select file_id, row_number from page where cells is null
        and ((file_id, whole) in (select (file_id, whole) from wholes) or (file_id, key) in (select (file_id, key) from keys))`);
  for (const { file, read } of pages) {
    const numbers = twice
      .filter((row) => row.file_id === file.file_id)
      .map((row) => row.row_number);
    if (numbers.length === 0) continue;
    const cells = Array.from({ length: widthOf(read) }, (_, column) => `c${column}`);
    const again = await database.extract(
      `select ${file.file_id} as file_id, row_number, concat_ws('${separator}', ${cells}) as cells from (${read}) where row_number in (${numbers})`,
    );
    for (const row of again) add(row);
    unsure.get(file.file_id)?.sort((a, b) => a.row_number - b.row_number);
    await database.run(
      `delete from page where file_id = ${file.file_id} and row_number in (${numbers})`,
    );
  }
  return unsure;
}

function widthOf(read: string): number {
  return read.split(": 'varchar'").length - 1;
}

/** A key that zod accepts in an unusual spelling may be that of a screened row: then the order of all rows decides. */
async function keyIsTaken(
  database: Database,
  file: Waiting,
  { tables }: ReadResult,
): Promise<boolean> {
  const { table, raw } = file.plain.layout;
  const keys = fieldsOf(raw).filter(({ key }) => key);
  const rows = tables[table] ?? [];
  if (keys.length === 0 || rows.length === 0) return false;
  const tuples = rows.map((row) => `(${keys.map(({ name }) => literal(String(row[name])))})`);
  const names = keys.map(({ name }) => `cast("${name}" as varchar)`);
  const [taken] = await database.extract(
    `select 1 as taken from page where file_id = ${file.file_id} and cells is null and (${names}) in (${tuples}) limit 1`,
  );
  return taken !== undefined;
}

function insertion(table: string, files: readonly Waiting[]): string {
  const [first] = files as [Waiting];
  const names = fieldsOf(first.plain.layout.raw)
    .filter(({ kind }) => kind !== "dropped")
    .map(({ name }) => `"${name}"`);
  const ids = files.map(({ file_id }) => file_id);
  const least = Math.min(...ids);
  const places = Array.from({ length: Math.max(...ids) - least + 1 }, (_, at) =>
    files.find(({ file_id }) => file_id === least + at),
  );
  const by = places.map((file) => literal(file?.delivery.municipality_code ?? ""));
  const on = places.map((file) => `date '${file?.delivery.delivery_date ?? "1900-01-01"}'`);
  return `
    insert into raw."${table}" (file_id, source, delivered_by, delivery_date, sheet, row_number, ${names})
    select file_id, ${literal(first.delivery.source)}, [${by}][file_id - ${least - 1}], [${on}][file_id - ${least - 1}], null, row_number, ${names}
    from page where cells is null`;
}

function explained(explaining: () => ReadResult): ReadResult | null {
  try {
    return explaining();
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}
