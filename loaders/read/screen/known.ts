import type { NamedField, RawTable, Reading, Value } from "../types.js";
import type { Known } from "./expression.js";

/** Gathers what a field's expression may lean on. */
export function knownOf(
  raw: RawTable,
  field: NamedField,
  reading: Reading,
  is_tame: boolean,
): Known {
  return { field, reading, is_tame, read: readByZod(raw, field.name, reading) };
}

/** Reads a text through a field's zod schema: its value, or undefined when it is refused. */
function readByZod(raw: RawTable, name: string, reading: Reading) {
  return (cell: string): Value | undefined => {
    const schema = raw.fields.shape[name] as { safeParse: RawTable["row"]["safeParse"] };
    const read = schema.safeParse({ cell, reading });
    return read.success ? (read.data as unknown as Value) : undefined;
  };
}
