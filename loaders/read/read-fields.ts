import type { z } from "zod";
import { Fault } from "./fault.js";
import type { Given, NamedField, RawTable, Reading, Value } from "./types.js";

/** The values of a row's fields, or what is wrong with them, and the values of the others where each is read by itself. */
export type Read =
  | { values: Record<string, Value> }
  | { faults: { field: NamedField; fault: Fault }[]; others: Record<string, Value> | null };

const most = 1000;

/**
 * Makes the function that reads the cells of a row through its contract. Where no rule stands between the fields,
 * what a cell says or what is wrong with it is remembered: an export says the same thing many times.
 */
export function fieldReader(
  raw: RawTable,
  declared: readonly NamedField[],
): (given: Record<string, Given>) => Read {
  if (!raw.is_bare) return (given) => wholeRow(raw, declared, given);
  const readers = declared.map((field) => cellReader(raw, field));
  return (given) => {
    const values: Record<string, Value> = {};
    const faults: { field: NamedField; fault: Fault }[] = [];
    for (const [at, field] of declared.entries()) {
      const read = readers[at]?.(given[field.name] as Given) ?? null;
      if (read instanceof Fault) faults.push({ field, fault: read });
      else values[field.name] = read;
    }
    return faults.length > 0 ? { faults, others: values } : { values };
  };
}

function wholeRow(
  raw: RawTable,
  declared: readonly NamedField[],
  given: Record<string, Given>,
): Read {
  const read = raw.row.safeParse(given);
  if (read.success) return { values: read.data };
  return {
    others: null,
    faults: read.error.issues.map((issue) => {
      const field = declared.find(({ name }) => name === issue.path[0]);
      if (field) return { field, fault: faultOf(issue, field.name) };
      throw new Error(`invalid contract: ${String(issue.path[0])}`);
    }),
  };
}

/** One field's reader: what it says of a text holds as long as it is read in the same way. */
function cellReader(raw: RawTable, { name }: NamedField): (given: Given) => Value | Fault {
  const schema = raw.fields.shape[name] as z.ZodType<Value, Given>;
  const known = new Map<string, Value | Fault>();
  let reading: Reading | null = null;
  return (given) => {
    if (given.reading !== reading) known.clear();
    reading = given.reading;
    const text = given.reading.board === null && typeof given.cell === "string" ? given.cell : null;
    const before = text === null ? undefined : known.get(text);
    if (before !== undefined) return before;
    const read = schema.safeParse(given);
    const said = read.success ? read.data : faultOf(read.error.issues[0], name);
    if (text !== null && known.size < most) known.set(text, said);
    return said;
  };
}

function faultOf(issue: z.core.$ZodIssue | undefined, name: string): Fault {
  const fault = issue?.code === "custom" ? issue.params?.fault : null;
  if (fault instanceof Fault) return fault;
  throw new Error(`invalid contract: ${name}`);
}
