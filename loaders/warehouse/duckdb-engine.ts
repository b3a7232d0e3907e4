import { open } from "node:fs/promises";
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBMaterializedResult,
  type DuckDBResultReader,
  DuckDBTypeId,
  type DuckDBValue,
  type Json,
} from "@duckdb/node-api";
import type { Column, ColumnType, Engine, Row, Value } from "./engine.js";
import { quoted } from "./quoted.js";

/** What one connection does: one statement after another, in transactions of its own. */
export type Connection = Pick<Engine, "extract" | "close"> & {
  run(sql: string): Promise<void>;
  /**
   * Answers a select of numbers that are never null, in the order of its rows: chunks of arrays, one for each column,
   * which last until the next chunk is asked for.
   */
  numbers(sql: string): Promise<Iterable<(Int32Array | BigUint64Array)[]>>;
};

export type DuckdbEngine = Engine &
  Connection & {
    /** Connects once more, for statements that run beside those of the engine. */
    connect(): Promise<Connection>;
    /** Has the disk write what it was handed so far, while DuckDB goes on: a commit waits for less then. */
    sync(): Promise<void>;
    /** Answers a select some rows at a time, as one array for each column: a million rows do not fit as objects. */
    columns(sql: string): AsyncGenerator<DuckDBValue[][]>;
    /** Appends to a temporary table at most 2,000 rows at a time, one array for each column: far cheaper than row by row. */
    append(table: string, chunks: Iterable<ArrayLike<DuckDBValue>[]>): Promise<void>;
  };

const SQL_TYPES: Record<ColumnType, string> = {
  text: "varchar",
  date: "date",
  timestamp: "timestamp",
  integer: "integer",
  double: "double",
  boolean: "boolean",
};

const NUMBERS = new Set([
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.DECIMAL,
]);

/** Opens a DuckDB file, or `:memory:`, that never asks the network for an extension. */
export async function duckdbEngine(
  path: string,
  { readOnly = false }: { readOnly?: boolean } = {},
): Promise<DuckdbEngine> {
  const instance = await DuckDBInstance.create(path, {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    default_block_size: "16384",
    memory_limit: "2GB",
    max_temp_directory_size: "16GB",
    preserve_insertion_order: "false",
    ...(path === ":memory:" ? {} : { temp_directory: `${path}.tmp` }),
    ...(readOnly ? { access_mode: "READ_ONLY" } : {}),
  });
  const connection = await instance.connect();
  const made = new Set<string>();
  return {
    ...statementsOf(connection),
    connect: async () => statementsOf(await instance.connect()),
    async sync() {
      if (path === ":memory:") return;
      const file = await open(path, "r+");
      await file.datasync().finally(() => file.close());
    },
    async load(table, rows) {
      const { schema, name, columns } = table;
      const target = quoted(schema, name);
      if (!made.has(target)) {
        const types = columns.map((column) => `${quoted(column.name)} ${SQL_TYPES[column.type]}`);
        await connection.run(
          `create schema if not exists ${quoted(schema)}; create table if not exists ${target} (${types})`,
        );
        made.add(target);
      }
      if (Array.isArray(rows) && rows.length === 0) return;
      const appender = await connection.createAppender(name, schema);
      for (const row of rows) appendRow(appender, columns, row);
      appender.closeSync();
    },
    async build({ schema, name, sql }) {
      const table = quoted(schema, name);
      await connection.run(`create schema if not exists ${quoted(schema)}`);
      const [made] = await read(connection, `create table ${table} as ${sql}`);
      return Number(made?.Count);
    },
    async *columns(sql) {
      const result = await connection.stream(sql);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        yield chunk.getColumns();
      }
    },
    async append(table, chunks) {
      const appender = await connection.createAppender(table, "main", "temp");
      const types = Array.from({ length: appender.columnCount }, (_, at) =>
        appender.columnType(at),
      );
      for (const columns of chunks) {
        const chunk = DuckDBDataChunk.create(types);
        chunk.setColumns(columns as DuckDBValue[][]); // reads them by index alone
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function statementsOf(connection: DuckDBConnection): Connection {
  return {
    extract: (sql) => read(connection, sql),
    async run(sql) {
      await connection.run(sql);
    },
    async numbers(sql) {
      return chunksOf(await connection.run(sql));
    },
    async close() {
      connection.closeSync();
    },
  };
}

function* chunksOf(result: DuckDBMaterializedResult): Iterable<(Int32Array | BigUint64Array)[]> {
  let rows = 0;
  for (let at = 0; at < result.chunkCount; at++) {
    const chunk = result.getChunk(at);
    yield numbersIn(chunk);
    rows += chunk.rowCount; // the arrays lie in the chunk, and last as long as somebody knows of it
  }
  if (rows !== result.rowCount) throw new Error(`rows are missing: ${rows} of ${result.rowCount}`);
}

function appendRow(appender: DuckDBAppender, columns: Column[], row: Row): void {
  for (const { name, type } of columns) {
    const value = row[name] ?? null;
    if (value === null) appender.appendNull();
    else if (type === "boolean") appender.appendBoolean(Boolean(value));
    else if (type === "integer") appender.appendInteger(Number(value));
    else if (type === "double") appender.appendDouble(Number(value));
    else appender.appendVarchar(String(value));
  }
  appender.endRow();
}

/** Gives the arrays that a chunk's numbers lie in: one by one they would cost more than the query. */
function numbersIn(chunk: DuckDBDataChunk): (Int32Array | BigUint64Array)[] {
  return Array.from({ length: chunk.columnCount }, (_, at) => {
    const items: unknown = Reflect.get(chunk.getColumnVector(at), "items");
    if (items instanceof Int32Array || items instanceof BigUint64Array) return items;
    throw new Error(`invalid column of numbers: ${at}`);
  });
}

async function read(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  const numeric = reader.columnTypes().map((type) => NUMBERS.has(type.typeId));
  return reader.getRowsJson().map((values) => plainRow(reader, numeric, values));
}

function plainRow(reader: DuckDBResultReader, numeric: boolean[], values: Json[]): Row {
  return Object.fromEntries(
    values.map((value, i) => [
      reader.columnName(i),
      (numeric[i] && value !== null ? Number(value) : value) as Value,
    ]),
  );
}
