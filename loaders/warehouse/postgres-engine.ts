import type { ColumnType, Engine, Row } from "./engine.js";
import { quoted } from "./quoted.js";

type Parsers = Record<number, (text: string) => unknown>;

/** The part of PGlite's interface that the adapter needs: any client of PostgreSQL can be fitted to it. */
export type PostgresClient = {
  exec(sql: string): Promise<unknown>;
  query(
    sql: string,
    values?: unknown[],
    options?: { parsers?: Parsers },
  ): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
};

const SQL_TYPES: Record<ColumnType, string> = {
  text: "text",
  date: "date",
  timestamp: "timestamp",
  integer: "integer",
  double: "double precision",
  boolean: "boolean",
};

const text = (value: string) => value;

/** PostgreSQL's type numbers: bigint, numeric; date, timestamp. */
const parsers: Parsers = { 20: Number, 1700: Number, 1082: text, 1114: text };

/** Runs the models on PostgreSQL through a client that is already connected. */
export function postgresEngine(client: PostgresClient): Engine {
  return {
    async load({ schema, name, columns }, rows) {
      const types = columns.map((column) => `${quoted(column.name)} ${SQL_TYPES[column.type]}`);
      await client.exec(`create schema if not exists ${quoted(schema)}`);
      await client.exec(`create table if not exists ${quoted(schema, name)} (${types})`);
      const insert =
        `insert into ${quoted(schema, name)} ` +
        `select * from json_populate_recordset(null::${quoted(schema, name)}, $1::json)`;
      for (const batch of batches(rows, 5000)) {
        await client.query(insert, [JSON.stringify(batch)]);
      }
    },
    async build({ schema, name, sql }) {
      const table = quoted(schema, name);
      await client.exec(`create schema if not exists ${quoted(schema)}`);
      await client.exec(`create table ${table} as (${sql}) with no data`);
      await client.exec(`insert into ${table} ${sql}`);
      await client.exec(`analyze ${table}`);
      const { rows } = await client.query(`select count(*)::int as rows from ${table}`);
      return (rows[0] as { rows: number }).rows;
    },
    async extract(sql) {
      const { rows } = await client.query(sql, [], { parsers });
      return rows as Row[];
    },
    close: () => client.close(),
  };
}

function* batches(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
