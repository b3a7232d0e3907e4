import { fieldsOf } from "../contract.js";
import type { Layout } from "../lay-out.js";
import type { NamedField, RawTable, Reading } from "../types.js";
import { expressions } from "./expressions.js";
import { isHarmless, isNoSum } from "./harmless.js";
import { knownOf } from "./known.js";
import { isOfFile, isOwn } from "./municipality.js";
import { isBlankMark } from "./signs.js";
import { storedType } from "./stored-type.js";

/** The columns of a contract that are stored, and the select that checks and converts the rows of `read`. */
export type Compiled = { columns: { name: string; type: string }[]; select: string };

/**
 * Compiles a contract to SQL over the cells `c0, c1 …` of `read`: whether a row needs no second look,
 * and a column for each field, null where its cell is not sure.
 */
export function compile({ raw, header }: Layout, reading: Reading, is_tame: boolean): Compiled {
  const width = header.headings.length;
  const kept = fieldsOf(raw).filter(({ kind }) => kind !== "dropped");
  const stored = storedFields(raw);
  const columns = stored.map((field) => ({
    name: field.name,
    type: storedType(knownOf(raw, field, reading, is_tame)),
  }));
  const firsts: string[] = [];
  const values: string[] = [];
  const filled: string[] = [];
  const sure = [`c${width - 1} is not null`, `c${width} is null`];
  for (const { name } of kept.filter(isOfFile)) sure.push(isOwn(`c${header.columns.get(name)}`));
  for (const [at, field] of stored.entries()) {
    const column = header.columns.get(field.name);
    if (column === undefined) {
      filled.push(`cast(null as ${columns[at]?.type.split(" using ")[0]}) as "${field.name}"`);
      continue;
    }
    const cell = `c${column}`;
    const steps = expressions[field.kind]?.(cell, knownOf(raw, field, reading, is_tame));
    firsts.push(`${steps?.first} as first_${at}`);
    values.push(`${steps?.value(`first_${at}`)} as value_${at}`);
    filled.push(`value_${at} as "${field.name}"`);
    sure.push(isSure(field, `value_${at}`, cell));
  }
  const claimed = new Set(kept.map(({ name }) => header.columns.get(name)));
  for (let column = 0; column < width; column++) {
    if (!claimed.has(column)) sure.push(isHarmless(`c${column}`, is_tame));
  }
  const required = kept.filter((field) => field.required);
  const first = Math.min(
    width - 1,
    ...required.map(({ name }) => header.columns.get(name) ?? width),
  );
  for (let column = 0; column <= first; column++) sure.push(isNoSum(`c${column}`));
  const select = `
    select ${sure.join(" and ")} as is_sure, ${filled}
    from (select *, ${values} from (select *, ${firsts} from read) as firsts) as tried`;
  return { columns, select };
}

/** Lists the fields whose values are stored with each row: not those that are known by its file. */
export function storedFields(raw: RawTable): NamedField[] {
  return fieldsOf(raw).filter((field) => field.kind !== "dropped" && !isOfFile(field));
}

/** Says of a row that one of its fields needs no second look. Of the cells that are missing only the last is null. */
function isSure({ required }: NamedField, value: string, cell: string): string {
  if (required) return `${value} is not null`;
  return `case when ${value} is not null then true else ${isBlankMark(cell)} end`;
}
