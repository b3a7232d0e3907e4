import { FIRST_ROWS, SCREENED } from "../read/screen/screened-table.js";
import type { DuckdbEngine } from "./duckdb-engine.js";
import type { Table } from "./engine.js";
import { literal, quoted } from "./quoted.js";
import { ROWS } from "./raw-tables.js";

/** Makes the raw tables of sources that may be screened: views that put screened rows and the others together. */
export async function createRawViews(
  engine: DuckdbEngine,
  tables: readonly Table[],
): Promise<void> {
  const screened = await screenedTables(engine);
  await engine.run("create schema if not exists raw");
  for (const table of tables.filter(({ schema }) => schema === ROWS)) {
    await engine.run(`create view ${quoted("raw", table.name)} as ${rowsOf(table, screened)}`);
  }
}

/** The tables that have screened rows, each with its columns. */
export type Screened = ReadonlyMap<string, ReadonlySet<string>>;

/** Lists the tables that have screened rows, in this warehouse or an attached one. */
export async function screenedTables(engine: DuckdbEngine, warehouse?: string): Promise<Screened> {
  const columns = await engine.extract(`
    select table_name, column_name from duckdb_columns()
    where schema_name = '${SCREENED}' and table_name <> '${FIRST_ROWS}'
        and database_name = ${warehouse ? literal(warehouse) : "current_database()"}
    order by table_name, column_index`);
  const tables = new Map<string, Set<string>>();
  for (const { table_name, column_name } of columns) {
    const table = tables.get(String(table_name)) ?? new Set();
    tables.set(String(table_name), table.add(String(column_name)));
  }
  return tables;
}

/**
 * Writes the select of all rows of a raw table. A screened row's number is told by its place among those of its file,
 * and where it comes from by its file; so is a municipality that can be no other than the one that delivers.
 */
export function rowsOf(
  { name, columns }: Table,
  screened: Screened,
  warehouse: "" | "old." = "",
): string {
  const names = columns.map((column) => quoted(column.name));
  const rows = `select ${names} from ${warehouse}${quoted(ROWS, name)}`;
  const stored = screened.get(name);
  if (!stored) return rows;
  const table = `${warehouse}${quoted(SCREENED, name)}`;
  const own = [
    ...["here.file_id", "files.source", "files.municipality_code", "files.delivery_date", "null"],
    "cast(here.rowid - begun.place as integer) + first_rows.first_row",
  ];
  const fields = columns.slice(own.length).map((column) => {
    if (!stored.has(column.name)) return "files.municipality_code";
    const value = `here.${quoted(column.name)}`;
    return column.type === "text" ? `cast(${value} as varchar)` : value;
  });
  return `
    ${rows}
    union all
    select ${[...own, ...fields]}
    from ${table} as here
    inner join (select file_id, min(rowid) as place from ${table} group by file_id) as begun
        on here.file_id = begun.file_id
    inner join ${warehouse}${quoted(SCREENED, FIRST_ROWS)} as first_rows
        on here.file_id = first_rows.file_id
    inner join ${warehouse}raw.files as files on here.file_id = files.file_id
    where here.is_sure`;
}
