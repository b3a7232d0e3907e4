import { type DuckDBResultReader, type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";
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
import { plainValue } from "./plain-value.js";

const doubles = new Set([DuckDBTypeId.DOUBLE, DuckDBTypeId.FLOAT, DuckDBTypeId.DECIMAL]);
const integers = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
]);

/**
 * Makes an Arrow table of a query's result, as small as it goes: text and dates (ISO) as a
 * dictionary with the shortest index, integers as int32 (those too big for it as float64), doubles as
 * float64. Fills the buffers itself: Arrow's builders take ten times as long.
 */
export function arrowTable(reader: DuckDBResultReader): Table {
  const columns = reader.getColumnsJson();
  const vectors: Record<string, Vector> = {};
  for (const [i, name] of reader.deduplicatedColumnNames().entries())
    vectors[name] = vectorOf(reader.columnType(i), columns[i] ?? []);
  return new Table(vectors);
}

function vectorOf(type: DuckDBType, column: readonly unknown[]): Vector {
  if (type.typeId === DuckDBTypeId.BOOLEAN) return vectorFromArray(column as boolean[], new Bool());
  if (doubles.has(type.typeId) || integers.has(type.typeId)) {
    const values = column.map((value) => plainValue(type, value) as number | null);
    const isSmall =
      integers.has(type.typeId) && values.every((value) => Number(value) === (Number(value) | 0));
    return isSmall
      ? vector(new Int32(), Int32Array.from(values, Number), values)
      : vector(new Float64(), Float64Array.from(values, Number), values);
  }
  return dictionaryOf(column.map((value) => plainValue(type, value) as string | null));
}

function dictionaryOf(values: (string | null)[]): Vector {
  const codes = new Map<string, number>();
  for (const value of values) if (value !== null && !codes.has(value)) codes.set(value, codes.size);
  const indices = values.map((value) => (value === null ? 0 : (codes.get(value) as number)));
  const dictionary = vectorFromArray([...codes.keys()], new Utf8());
  if (codes.size < 128)
    return vector(
      new Dictionary(new Utf8(), new Int8()),
      Int8Array.from(indices),
      values,
      dictionary,
    );
  return codes.size < 32_768
    ? vector(new Dictionary(new Utf8(), new Int16()), Int16Array.from(indices), values, dictionary)
    : vector(new Dictionary(new Utf8(), new Int32()), Int32Array.from(indices), values, dictionary);
}

/** Puts numbers, and which of the values are null, into a vector. */
function vector(
  type: DataType,
  data: DataType["TArray"],
  values: readonly unknown[],
  dictionary?: Vector,
): Vector {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (const [i, value] of values.entries()) {
    if (value === null) nullCount++;
    else nullBitmap[i >> 3] = (nullBitmap[i >> 3] ?? 0) | (1 << (i & 7));
  }
  const length = values.length;
  return new Vector([makeData({ type, length, nullCount, nullBitmap, data, dictionary } as never)]);
}
