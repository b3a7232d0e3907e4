import { limits } from "./limits.js";
import { isBlank, textOf } from "./normalise-text.js";
import { hidden, pointsAtPerson } from "./shown.js";
import type { Cell, Given, NamedField, RawTable, Value } from "./types.js";

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
 * `read` has the values of its cells, if they have been read one by one.
 */
export function refusedRow(
  table: string,
  { raw, declared }: { raw: RawTable; declared: NamedField[] },
  given: Record<string, Given>,
  columnOf: (field: NamedField) => string | null,
  read: Record<string, Value> | null = null,
): RefusedRow {
  const kept: Record<string, string | null> = {};
  for (const field of declared) {
    const heading = columnOf(field);
    if (heading === null || kept[heading] === hidden) continue;
    kept[heading] = textToKeep(given[field.name]?.cell ?? null, field);
  }
  return { table, key: keyOf(raw, declared, given, read), cells: JSON.stringify(kept) };
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
  given: Record<string, Given>,
  already: Record<string, Value> | null,
): string | null {
  const keys = declared.filter((field) => field.key);
  if (keys.length === 0) return null;
  const values = keys.map(({ name, kind }) => {
    if (kind === "derived") return null;
    if (already !== null) return already[name] ?? null;
    const schema = raw.fields.shape[name] as RawTable["row"];
    const read = schema.safeParse(given[name]);
    return read.success ? (read.data as unknown as string | null) : null;
  });
  const key = values.join(" | ");
  return values.includes(null) || pointsAtPerson(key) ? null : key;
}
