import type { z } from "zod";
import { Fault } from "./fault.js";
import { stageOf } from "./stage-of.js";
import type { Tally } from "./tally.js";
import type { Cell, NamedField, RawTable, Reading, Row, Value } from "./types.js";

export type Taker = (record: {
  sheet: string | null;
  row_number: number;
  cells: Record<string, Cell>;
  /** all the cells as they stand, to know a row that comes twice */
  whole: string;
  reading: Reading;
}) => void;

/**
 * Makes the function that takes one record of a table through its contract and books what came of it:
 * the same row twice is ignored, a key that comes again with other content is refused.
 */
export function rowTaker(
  table: string,
  raw: RawTable,
  declared: NamedField[],
  tally: Tally,
  columnOf: (field: NamedField) => string | null,
): Taker {
  const keys = declared.filter((field) => field.key);
  const stages = declared.filter((field) => field.kind === "stage");
  const kept = declared.filter((field) => field.kind !== "dropped");
  const wholes = new Set<string>();
  const firstRows = new Map<string, number>();
  return ({ sheet, row_number, cells, whole, reading }) => {
    if (wholes.has(whole)) return tally.ignore("duplicate_row");
    wholes.add(whole);
    const given = Object.fromEntries(
      declared.map(({ name, from }) => [
        name,
        { cell: from === "title" ? reading.board : (cells[name] ?? null), reading },
      ]),
    );
    const read = raw.row.safeParse(given);
    if (!read.success) {
      return tally.refuse(
        read.error.issues.map((issue) => ({
          sheet,
          row: row_number,
          ...reason(issue, declared, columnOf),
        })),
      );
    }
    const values = read.data as Record<string, Value>;
    const found = stages.flatMap(({ name }) => values[name] ?? []);
    if (
      found.length > 0 &&
      found.every((word) => stageOf(String(word), reading) === "not_a_stage")
    ) {
      return tally.ignore("not_a_stage");
    }
    const key = keys.map(({ name }) => values[name]).join("\u0000");
    const first = keys.length > 0 ? firstRows.get(key) : undefined;
    if (first !== undefined) {
      return tally.refuse([{ sheet, row: row_number, ...sameKey(keys, first, columnOf) }]);
    }
    firstRows.set(key, row_number);
    const row: Row = { sheet, row_number };
    for (const { name } of kept) row[name] = values[name] ?? null;
    tally.accept(table, row);
  };
}

function reason(
  issue: z.core.$ZodIssue,
  declared: NamedField[],
  columnOf: (field: NamedField) => string | null,
) {
  const fault = issue.code === "custom" ? issue.params?.fault : null;
  const field = declared.find(({ name }) => name === issue.path[0]);
  if (!(fault instanceof Fault) || !field)
    throw new Error(`invalid contract: ${String(issue.path[0])}`);
  const { code, expected, message } = fault;
  return { column: columnOf(field), code, expected, message };
}

function sameKey(
  keys: NamedField[],
  first: number,
  columnOf: (field: NamedField) => string | null,
) {
  const names = keys.map((field) => columnOf(field) ?? field.name).join("' och '");
  return {
    column: keys[0] ? columnOf(keys[0]) : null,
    code: "duplicate_key",
    expected: `ett eget '${names}' på varje rad`,
    message: `Raden har samma '${names}' som rad ${first}, men annat innehåll. Behåll den ena.`,
  };
}
