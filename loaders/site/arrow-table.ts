import { type DuckDBConnection, type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";
import {
  Bool,
  type DataType,
  Dictionary,
  Float64,
  Int8,
  Int16,
  Int32,
  makeData,
  Table,
  Utf8,
  Vector,
  vectorFromArray,
} from "apache-arrow";
import { type Numbers, numbersOf } from "./column-numbers.js";

const numbers = new Set([
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DECIMAL,
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
]);

/** The whole-number types of Arrow, the shortest first. */
const integers = [
  { type: new Int8(), array: Int8Array, above: 0x80 },
  { type: new Int16(), array: Int16Array, above: 0x8000 },
  { type: new Int32(), array: Int32Array, above: 0x80000000 },
];

/** A column of the result, the texts that it holds, and itself as a number: a text by its place among them. */
type Column = { name: string; type: DuckDBType; texts?: string[]; number: string };

/**
 * Makes an Arrow table of a query's result, as small as it goes: text and dates (ISO) as a
 * sorted dictionary, whole numbers and the dictionary's indices in the shortest integers that hold them,
 * other numbers as float64. The database numbers the texts: handed over one by one they take ten times as long.
 */
export async function arrowTable(connection: DuckDBConnection, sql: string): Promise<Table> {
  await connection.run(`create temp table extract as ${sql}`);
  try {
    const columns = await columnsOf(connection);
    const numbered = columns.map(({ number }) => number);
    const result = await connection.run(`select ${numbered.join(", ")} from extract`);
    const chunks = Array.from({ length: result.chunkCount }, (_, at) => result.getChunk(at));
    const read = (at: number) => numbersOf(chunks.map((chunk) => chunk.getColumnVector(at)));
    return new Table(
      Object.fromEntries(columns.map((column, at) => [column.name, vectorOf(column, read(at))])),
    );
  } finally {
    await connection.run("drop table extract");
  }
}

async function columnsOf(connection: DuckDBConnection): Promise<Column[]> {
  const result = await connection.run("from extract limit 0");
  const columns: Column[] = [];
  for (const [at, name] of result.columnNames().entries()) {
    const type = result.columnType(at);
    const column = `#${at + 1}`;
    if (numbers.has(type.typeId)) columns.push({ name, type, number: `cast(${column} as double)` });
    else columns.push({ name, type, ...(await textsOf(connection, column)) });
  }
  return columns;
}

/** Reads which texts a column holds, in order, and says how each becomes its place. */
async function textsOf(connection: DuckDBConnection, column: string) {
  const text = `cast(${column} as text)`;
  const reader = await connection.runAndReadAll(
    `select distinct ${text} as text from extract where text is not null order by text`,
  );
  const texts = (reader.getColumnsJson()[0] ?? []) as string[];
  const known = texts.map((each) => `'${each.replaceAll("'", "''")}'`).join(", ");
  const place = `cast(enum_code(cast(${text} as enum (${known}))) as integer)`;
  return { texts, number: texts.length > 0 ? place : "cast(null as integer)" };
}

function vectorOf({ type, texts }: Column, read: Numbers): Vector {
  if (type.typeId === DuckDBTypeId.BOOLEAN) return vectorFromArray(booleansOf(read), new Bool());
  const { type: shortest, array } = shortestFor(read.values);
  if (!texts) return vector(shortest, array.from(read.values), read);
  const indices = new Dictionary(new Utf8(), shortest as Int8);
  return vector(indices, array.from(read.values), read, vectorFromArray(texts, new Utf8()));
}

function booleansOf({ values, isNull }: Numbers): (boolean | null)[] {
  return Array.from(values, (value, i) => (isNull(i) ? null : value === 1));
}

/** Chooses the shortest type that holds every number exactly; -0 is 0. */
function shortestFor(values: Float64Array) {
  const isWhole = values.every(Number.isInteger);
  const fits = ({ above }: { above: number }) =>
    values.every((value) => value < above && value >= -above);
  const whole = isWhole ? integers.find(fits) : undefined;
  return whole ?? { type: new Float64(), array: Float64Array };
}

/** Puts numbers, and which of them are null, into a vector. */
function vector(
  type: DataType,
  data: DataType["TArray"],
  { values, nullBitmap, nullCount }: Numbers,
  dictionary?: Vector,
): Vector {
  const { length } = values;
  return new Vector([makeData({ type, length, nullCount, nullBitmap, data, dictionary } as never)]);
}
