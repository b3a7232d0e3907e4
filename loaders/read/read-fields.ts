import type { z } from "zod";
import { Fault } from "./fault.js";
import type { Cell, Given, NamedField, RawTable, Reading, Value } from "./types.js";

/** The values of a row's fields, or what is wrong with them, and the values of the others where each is read by itself. */
export type Read =
  | { values: Record<string, Value> }
  | { faults: { field: NamedField; fault: Fault }[]; others: Record<string, Value> | null };

const most = 1000;

/**
 * Makes the function that reads the cells of a row, in the order of its fields, through its contract. Where no rule stands between the fields,
 * what a cell says or what is wrong with it is remembered: an export says the same thing many times.
 */
export function fieldReader(
  raw: RawTable,
  declared: readonly NamedField[],
): (cells: readonly Cell[], reading: Reading) => Read {
  if (!raw.is_bare) return (cells, reading) => wholeRow(raw, declared, cells, reading);
  const readers = declared.map((field) => ({ field, read: cellReader(raw, field) }));
  return (cells, reading) => {
    const values: Record<string, Value> = {};
    const faults: { field: NamedField; fault: Fault }[] = [];
    let at = 0;
    for (const { field, read } of readers) {
      const said = read(cells[at++] ?? null, reading);
      if (said instanceof Fault) faults.push({ field, fault: said });
      else values[field.name] = said;
    }
    return faults.length > 0 ? { faults, others: values } : { values };
  };
}

function wholeRow(
  raw: RawTable,
  declared: readonly NamedField[],
  cells: readonly Cell[],
  reading: Reading,
): Read {
  const given = Object.fromEntries(
    declared.map(({ name }, at): [string, Given] => [name, { cell: cells[at] ?? null, reading }]),
  );
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
function cellReader(
  raw: RawTable,
  { name }: NamedField,
): (cell: Cell, reading: Reading) => Value | Fault {
  const schema = raw.fields.shape[name] as z.ZodType<Value, Given>;
  const known = new Map<string, Value | Fault>();
  let last: Reading | null = null;
  return (cell, reading) => {
    if (reading !== last) known.clear();
    last = reading;
    const text = reading.board === null && typeof cell === "string" ? cell : null;
    const before = text === null ? undefined : known.get(text);
    if (before !== undefined) return before;
    const read = schema.safeParse({ cell, reading });
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
