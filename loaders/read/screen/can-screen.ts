import { fieldsOf } from "../contract.js";
import type { NamedField, RawTable, Source } from "../types.js";
import { expressions } from "./expressions.js";

/**
 * Says whether a source's rows can be screened: one table of cells in columns, without persons,
 * and without rules between fields, which only TypeScript knows.
 */
export function canScreen(source: Source): boolean {
  const tables = Object.values(source.tables);
  const [raw] = tables as [RawTable];
  if (tables.length !== 1 || !source.has_header || source.board || source.unpack) return false;
  const fields = fieldsOf(raw);
  return (
    raw.is_bare &&
    fields.some((field) => field.required && moments.has(field.kind)) &&
    fields.every((field) => field.kind === "dropped" || isCompiled(field))
  );
}

/** No heading is a date: a header that comes again never passes for a row of data. */
const moments = new Set(["date", "timestamp"]);

function isCompiled({ kind, name, identity, pick, from }: NamedField): boolean {
  const isElsewhere = identity !== null || pick !== null || from !== null || name === "board";
  return expressions[kind] !== null && !isElsewhere;
}
