import { cellsOf } from "./cells-of.js";
import { fieldsOf } from "./contract.js";
import { fieldReader } from "./read-fields.js";
import { refusedRow } from "./refused-row.js";
import { sameKey } from "./row-faults.js";
import { stageOf } from "./stage-of.js";
import type { Tally } from "./tally.js";
import type { Cell, NamedField, RawTable, Reading, Row } from "./types.js";

export type TakeRow = (record: {
  sheet: string | null;
  row: number;
  cells: Record<string, Cell>;
  /** all the cells as they stand, to know a row that comes twice */
  whole: string;
  reading: Reading;
  /** names a field as the file does */
  columnOf: (field: NamedField) => string | null;
}) => void;

/**
 * Makes the function that takes one record of a table through its contract and books what came of it:
 * the same row twice is ignored, a key that comes again with other content is refused.
 */
export function rowTaker(table: string, raw: RawTable, tally: Tally): TakeRow {
  const declared = fieldsOf(raw);
  const contract = { raw, declared };
  const keys = declared.filter((field) => field.key);
  const stages = declared.filter((field) => field.kind === "stage");
  const kept = declared.filter((field) => field.kind !== "dropped");
  const readFields = fieldReader(raw, declared);
  const wholes = new Set<string>();
  const earlier = new Map<string, string>();
  return ({ sheet, row, cells, whole, reading, columnOf }) => {
    if (wholes.has(whole)) return tally.ignore("duplicate_row");
    wholes.add(whole);
    const rule = raw.ignore?.(cells) ?? null;
    if (rule !== null) return tally.ignore(rule);
    const own = cellsOf(declared, cells, reading);
    const read = readFields(own, reading);
    if ("faults" in read) {
      const reasons = read.faults.map(({ field, fault: { code, expected, message } }) => {
        return { sheet, row, column: columnOf(field), code, expected, message };
      });
      const said = refusedRow(table, contract, own, reading, columnOf, read.others);
      return tally.refuse(reasons, said);
    }
    const { values } = read;
    const words = stages.flatMap(({ name }) => values[name] ?? []).map(String);
    if (words.length > 0 && words.every((word) => stageOf(word, reading) === "not_a_stage")) {
      return tally.ignore("not_a_stage");
    }
    if (keys.length > 0) {
      const key = keys.map(({ name }) => values[name]).join("\u0000");
      const first = earlier.get(key);
      if (first !== undefined) {
        const names = keys.map(columnOf);
        const fault = sameKey(names.join("' och '"), first);
        const said = refusedRow(table, contract, own, reading, columnOf, values);
        return tally.refuse([{ sheet, row, column: names[0] ?? null, ...fault }], said);
      }
      earlier.set(key, sheet === null ? `rad ${row}` : `rad ${row} i '${sheet}'`);
    }
    const kept_row: Row = { sheet, row_number: row };
    for (const { name } of kept) kept_row[name] = values[name] ?? null;
    tally.accept(table, kept_row);
  };
}
