import { type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";

const numbers = new Set([
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.DECIMAL,
]);

/**
 * Turns a value in DuckDB's JSON spelling into the one that pages read: big integers and decimals
 * as numbers, dates as ISO text, JSON parsed, lists and structs all the way down.
 */
export function plainValue(type: DuckDBType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (numbers.has(type.typeId)) return Number(value);
  if (type.alias === "JSON") return JSON.parse(String(value));
  if (type.typeId === DuckDBTypeId.LIST) {
    const { valueType } = type as DuckDBType & { valueType: DuckDBType };
    return (value as unknown[]).map((item) => plainValue(valueType, item));
  }
  if (type.typeId === DuckDBTypeId.STRUCT) {
    const { entryNames, entryTypes } = type as DuckDBType & {
      entryNames: string[];
      entryTypes: DuckDBType[];
    };
    const fields = value as Record<string, unknown>;
    return Object.fromEntries(
      entryNames.map((name, i) => [name, plainValue(entryTypes[i] as DuckDBType, fields[name])]),
    );
  }
  return value;
}
