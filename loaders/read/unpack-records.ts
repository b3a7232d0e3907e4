import { fieldsOf } from "./contract.js";
import type { Cell, RawTable, Source, Unpacked } from "./types.js";

/**
 * Makes the function that takes a JSON document apart whose records stand in one list, at its root or under
 * a path of keys; a field's heading is its path in the record (`fields.status.name`). The function gives null
 * for a document without the list, or in which no record has every required field.
 */
export function unpackRecords(
  list: readonly string[],
  table: string,
  raw: RawTable,
): NonNullable<Source["unpack"]> {
  const fields = fieldsOf(raw).filter(({ headings }) => headings.length > 0);
  const needed = fields.filter(({ required }) => required);
  return (document) => {
    const records = list.reduce<unknown>(memberOf, document);
    if (!Array.isArray(records)) return null;
    const unpacked = records.map((record, index): Unpacked => {
      const cells: Record<string, Cell> = {};
      for (const { name, headings } of fields) {
        const heading = headings.find((path) => cellAt(record, path) !== null);
        if (heading !== undefined) cells[name] = cellAt(record, heading);
      }
      const place = { table, sheet: list.at(-1) ?? "lista", row_number: index + 1 };
      return { ...place, rule: null, cells };
    });
    const isOurs = unpacked.some(({ cells }) => needed.every(({ name }) => name in cells));
    return isOurs || records.length === 0 ? unpacked : null;
  };
}

/** Takes the value at a path of keys with dots between; several values in a list become one text. */
export function cellAt(record: unknown, path: string): Cell {
  const keys = path.split(".");
  const value = memberOf(record, path) ?? keys.reduce<unknown>(memberOf, record) ?? null;
  if (Array.isArray(value)) {
    const words = value.filter((each) => typeof each !== "object" && each !== "");
    return words.length > 0 ? words.join(", ") : null;
  }
  return typeof value === "object" ? null : (value as Cell);
}

function memberOf(value: unknown, key: string): unknown {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return isObject ? (value as Record<string, unknown>)[key] : undefined;
}
