import { type DuckDBResultReader, type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";
import {
  Bool,
  type DataType,
  Dictionary,
  Float64,
  Int8,
  Int16,
  Int32,
  Table,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { plainValue } from "./plain-value.js";

const flags = new Set([DuckDBTypeId.BOOLEAN]);
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
 * float64.
 */
export function arrowTable(reader: DuckDBResultReader): Table {
  const columns = reader.getColumnsJson();
  const vectors: Record<string, Vector> = {};
  for (const [i, name] of reader.deduplicatedColumnNames().entries()) {
    const type = reader.columnType(i);
    const values = (columns[i] ?? []).map((value) => plainValue(type, value));
    vectors[name] = vectorFromArray(values, arrowType(type, values));
  }
  return new Table(vectors);
}

function arrowType(type: DuckDBType, values: unknown[]): DataType {
  if (flags.has(type.typeId)) return new Bool();
  if (doubles.has(type.typeId)) return new Float64();
  if (integers.has(type.typeId))
    return values.every((value) => Number(value) === (Number(value) | 0))
      ? new Int32()
      : new Float64();
  const { size } = new Set(values);
  return new Dictionary(
    new Utf8(),
    size < 128 ? new Int8() : size < 32768 ? new Int16() : new Int32(),
  );
}
