import { limits } from "./limits.js";
import { isBlank, textOf } from "./normalise-text.js";
import { hidden, pointsAtPerson } from "./shown.js";
import type { Cell, NamedField, RawTable, Reading, Value } from "./types.js";

/** What is kept of a refused row, beside why it was refused. */
export type RefusedRow = {
  /** the raw table that it would have gone to */
  table: string;
  /** the values of its key as the table would have them, null when one cannot be read */
  key: string | null;
  /** JSON: heading → cell as it stands, with what may be about a person hidden */
  cells: string;
};

/**
 * Keeps a refused row's key, and its cells in columns that are never about persons. A column that one
 * personal field reads is personal to all; a cell that could point at a person is hidden wherever it stands.
 * `cells` are those of the fields, in their order; `read` has their values, if they have been read one by one.
 */
export function refusedRow(
  table: string,
  { raw, declared }: { raw: RawTable; declared: NamedField[] },
  cells: readonly Cell[],
  reading: Reading,
  columnOf: (field: NamedField) => string | null,
  read: Record<string, Value> | null = null,
): RefusedRow {
  const kept: Record<string, string | null> = {};
  for (let at = 0; at < declared.length; at++) {
    const field = declared[at] as NamedField;
    const heading = columnOf(field);
    if (heading === null || kept[heading] === hidden) continue;
    kept[heading] = textToKeep(cells[at] ?? null, field);
  }
  return { table, key: keyOf(raw, declared, cells, reading, read), cells: JSON.stringify(kept) };
}

function textToKeep(cell: Cell, { personal, kind }: NamedField): string | null {
  const text = cell === null ? "" : textOf(cell);
  if (isBlank(text)) return null;
  if (personal !== "none" || kind === "dropped" || pointsAtPerson(text)) return hidden;
  return text.slice(0, limits.cell_characters);
}

/** Writes a key as the raw table's columns have it, with ` | ` between; a key that the row's own rule makes is not read. */
function keyOf(
  raw: RawTable,
  declared: NamedField[],
  cells: readonly Cell[],
  reading: Reading,
  already: Record<string, Value> | null,
): string | null {
  const values: Value[] = [];
  for (let at = 0; at < declared.length; at++) {
    const { key, kind, name } = declared[at] as NamedField;
    if (!key) continue;
    if (kind === "derived") return null;
    values.push(
      already ? (already[name] ?? null) : readValue(raw, name, cells[at] ?? null, reading),
    );
  }
  if (values.length === 0) return null;
  const key = values.join(" | ");
  return values.includes(null) || pointsAtPerson(key) ? null : key;
}

function readValue(raw: RawTable, name: string, cell: Cell, reading: Reading): Value {
  const schema = raw.fields.shape[name] as RawTable["row"];
  const read = schema.safeParse({ cell, reading });
  return read.success ? (read.data as unknown as Value) : null;
}
