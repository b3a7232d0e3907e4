export type ColumnType = "text" | "date" | "timestamp" | "integer" | "double" | "boolean";
export type Column = { name: string; type: ColumnType };
export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;
export type Table = { schema: string; name: string; columns: Column[] };
export type Query = { schema: string; name: string; sql: string };

/**
 * What the models need of a database: DuckDB by default, PostgreSQL when one machine is not enough.
 *
 * `load` creates the table where it is missing and appends rows (dates as `YYYY-MM-DD`, timestamps as
 * `YYYY-MM-DD HH:MM:SS`); `build` makes a table of a select and answers with its number of rows;
 * `extract` answers a select with plain values, dates and timestamps as the same texts.
 */
export type Engine = {
  load(table: Table, rows: Iterable<Row>): Promise<void>;
  build(query: Query): Promise<number>;
  extract(sql: string): Promise<Row[]>;
  close(): Promise<void>;
};
