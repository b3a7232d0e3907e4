import { fieldsOf } from "../read/contract.js";
import type { RawTable, Source } from "../read/types.js";

export type Cell = string | number | boolean | Date | null;
export type Sheet = { headings: string[]; rows: Cell[][] };

/** Finds a table of a source by its name. */
export function tableOf(source: Source, name: string): RawTable {
  const table = source.tables[name];
  if (table === undefined) throw new Error(`unknown table: ${name}`);
  return table;
}

/**
 * Lays out records under a contract's headings, in its order.
 * A heading that several fields are read from stands once and takes the first field's value.
 */
export function tabulate(
  raw: RawTable,
  records: readonly Record<string, Cell>[],
  language: "sv" | "en" = "sv",
): Sheet {
  const columns = new Map<string, { name: string; heading: string }>();
  for (const { name, headings } of fieldsOf(raw)) {
    const [primary] = headings;
    if (primary === undefined || columns.has(primary)) continue;
    const english = headings[1] ?? primary;
    columns.set(primary, { name, heading: language === "sv" ? primary : english });
  }
  const listed = [...columns.values()];
  return {
    headings: listed.map(({ heading }) => heading),
    rows: records.map((record) => listed.map(({ name }) => record[name] ?? null)),
  };
}
