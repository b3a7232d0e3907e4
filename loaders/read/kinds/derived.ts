import { field } from "../field.js";
import type { ColumnType, Value } from "../types.js";

/** A field that stands in no column: the table's own rule between fields sets it. */
export function derived<Output extends Value>(type: ColumnType) {
  return field<Output>({ kind: "derived", type }, () => null);
}
