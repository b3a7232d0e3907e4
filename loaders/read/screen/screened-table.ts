import type { NamedField, RawTable, Reading, Row } from "../types.js";
import { type Compiled, storedFields } from "./compile.js";
import { literal } from "./expression.js";
import { BEGINS, DESCENDS } from "./find-ascending.js";
import { knownOf } from "./known.js";
import type { PlainFile } from "./plain-file.js";
import { type Lines, readLines } from "./read-lines.js";
import { SAMPLED } from "./screened-lines.js";
import { storedType } from "./stored-type.js";

/**
 * The table of the rows that were screened. They lie in the order of their files and lines, and none is ever taken
 * out: so a row's place tells its number, and costs nothing. A row that is not sure stays as an empty place.
 */
export const SCREENED = "screened";

/** The table of that schema which says in which row of its file the screened rows begin. */
export const FIRST_ROWS = "first_rows";

const named = (table: string) => `${SCREENED}."${table}"`;
const listed = (names: string[]) => names.map((name) => `"${name}"`);

/** Writes the statements that make a table for screened rows. */
export function creation(table: string, { columns }: Compiled): string {
  const fields = columns.map(({ name, type }) => `"${name}" ${type}`);
  return `
    create table if not exists ${named(FIRST_ROWS)} (file_id integer, first_row integer);
    create table if not exists ${named(table)} (file_id integer, is_sure boolean, ${fields})`;
}

/** Writes the statements that read files of one form into the table. */
export function insertion(
  table: string,
  { columns, select }: Compiled,
  files: readonly Lines[],
  plain: PlainFile,
): string {
  const names = listed(columns.map(({ name }) => name));
  const places = files.map(({ file_id }) => `(${file_id}, ${plain.layout.header.index + 2})`);
  return `
    insert into ${named(FIRST_ROWS)} values ${places};
    insert into ${named(table)} (file_id, is_sure, ${names})
    with read as (${readLines(files, plain)}), screened as (${select.replace(/^\s*select /, "select file_id, ")})
    select file_id, is_sure, ${names} from screened`;
}

/** Writes what two rows have in common when the one may be the other again: their key, else all their values. */
function sameness(raw: RawTable): string {
  return `hash(${listed(tellingFields(raw).map(({ name }) => name))})`;
}

function tellingFields(raw: RawTable): NamedField[] {
  const stored = storedFields(raw);
  const keys = stored.filter(({ key }) => key);
  return keys.length > 0 ? keys : stored;
}

/** Writes the select of what given rows would have in common with others if they lay in the table, in their order. */
export function samenessOf(
  raw: RawTable,
  reading: Reading,
  is_tame: boolean,
  rows: readonly Row[],
): string {
  const fields = tellingFields(raw);
  const cellsOf = (name: string) =>
    rows.map((row) => {
      const cell = row[name] ?? null;
      return cell === null ? "null" : literal(String(cell));
    });
  const lists = fields.map(({ name }) => `unnest([${cellsOf(name)}]) as "${name}"`);
  const typed = fields.map((field) => {
    const [type] = storedType(knownOf(raw, field, reading, is_tame)).split(" using ");
    return `cast("${field.name}" as ${type})`;
  });
  return `
    select hash(${typed}) as same
    from (select unnest(range(${rows.length})) as place, ${lists}) as rows
    order by place`;
}

/** Writes the select of a file's number, negative for a row that is not sure, and of what its row has in common with others. */
export function screenedRows(table: string, raw: RawTable, file_ids: readonly number[]): string {
  return `
    select case when is_sure then file_id else -file_id end as file_id, ${sameness(raw)} as same
    from ${named(table)} where file_id between ${Math.min(...file_ids)} and ${Math.max(...file_ids)}`;
}

/**
 * Writes the select of the rows by which `findAscending` knows files, as they lie: the first and the last of each file,
 * those that are not sure or whose key does not ascend, and one of a thousand. Null for a table without a key of one field.
 */
export function notedRows(
  table: string,
  raw: RawTable,
  file_ids: readonly number[],
): string | null {
  const [key, ...more] = storedFields(raw).filter((field) => field.key);
  if (key === undefined || more.length > 0) return null;
  const [name] = listed([key.name]);
  return `
    select
        case when is_sure then file_id else -file_id end as file_id,
        case when file_before is distinct from file_id then ${BEGINS} when is_ascending then 0 else ${DESCENDS} end as note,
        cast(place as ubigint) as place,
        hash(${name}) as same
    from (
        select
            file_id, rowid as place, is_sure, ${name},
            lag(file_id) over () as file_before,
            lead(file_id) over () as file_behind,
            coalesce(${name} > lag(${name}) over (), false) as is_ascending
        from ${named(table)} where file_id between ${Math.min(...file_ids)} and ${Math.max(...file_ids)}
    ) as rows
    where not is_sure or not is_ascending or place % ${SAMPLED} = 0
        or file_before is distinct from file_id or file_behind is distinct from file_id`;
}

/** Writes the statement that takes back rows, each known by its file and what it has in common with another. */
export function takingBack(
  table: string,
  raw: RawTable,
  rows: readonly [number, bigint][],
): string {
  const values = rows.map(([file_id, same]) => `(${file_id}, ${same}::ubigint)`);
  return `
    update ${named(table)} set is_sure = false
    where is_sure and file_id in (${rows.map(([file_id]) => file_id)}) and (file_id, ${sameness(raw)}) in (${values})`;
}

/** Writes the statement that empties the places of whole files. */
export function emptying(table: string, raw: RawTable, file_ids: readonly number[]): string {
  const fields = storedFields(raw).map(({ name }) => `"${name}" = null`);
  return `update ${named(table)} set is_sure = false, ${fields} where file_id in (${file_ids})`;
}

/** Writes the select of the files that have a screened row with one of some keys. */
export function filesWithKeys(
  table: string,
  raw: RawTable,
  keys: readonly { file_id: number; values: readonly string[] }[],
): string {
  const names = storedFields(raw).flatMap(({ key, name }) =>
    key ? [`cast("${name}" as varchar)`] : [],
  );
  const rows = keys.map(({ file_id, values }) => `(${[file_id, ...values.map(literal)]})`);
  return `select distinct file_id from ${named(table)} where is_sure and (file_id, ${names}) in (${rows})`;
}
