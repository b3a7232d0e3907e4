import { field } from "../field.js";
import type { ColumnType, Value } from "../types.js";

/**
 * A field that stands in no column: the table's own rule between fields sets it,
 * and refuses the row when it cannot make a key.
 */
export function derived<Output extends Value>(type: ColumnType, { key = false } = {}) {
  return field<Output>({ kind: "derived", type, key, required: false }, () => null);
}
