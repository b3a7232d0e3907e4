import { tableFromIPC } from "apache-arrow";
import type { AreaKind, IndicatorValue, Observation } from "./published.js";

/** Asks for the values of one measure in one area: its total, or the categories of a dimension. */
export type Query = {
  indicator: string;
  measure: string;
  area: { area_kind: AreaKind; area_code: string };
  dimension?: string;
  category?: string;
  period?: string;
};
export type Select = (query: Query) => IndicatorValue[];

/** Indexes published values, so that a figure finds its own among those of all areas at once. */
export function selector(rows: Iterable<IndicatorValue>): Select {
  const index = new Map<string, IndicatorValue[]>();
  for (const row of rows) {
    const key = keyOf(row.indicator_id, row.measure, row.area_kind, row.area_code, row.dimension);
    const group = index.get(key);
    if (group) group.push(row);
    else index.set(key, [row]);
  }
  return ({ indicator, measure, area, dimension = "total", category, period }) =>
    (index.get(keyOf(indicator, measure, area.area_kind, area.area_code, dimension)) ?? [])
      .filter((row) => category === undefined || row.category === category)
      .filter((row) => period === undefined || row.period === period)
      .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

/** Reads the extract of indicator values, an Arrow stream. */
export function readValues(stream: ArrayBuffer): Select {
  return selector(rowsOf<IndicatorValue>(stream));
}

/** Reads the extract of observations, an Arrow stream. */
export function readObservations(stream: ArrayBuffer): Observation[] {
  return rowsOf<Observation>(stream);
}

/** Turns the columns of an Arrow stream into plain rows. */
function rowsOf<T>(stream: ArrayBuffer): T[] {
  const table = tableFromIPC(new Uint8Array(stream));
  const rows = Array.from({ length: table.numRows }, () => ({}) as Record<string, unknown>);
  for (const field of table.schema.fields) {
    const column = table.getChild(field.name);
    for (let i = 0; i < rows.length; i++) {
      const value: unknown = column?.get(i) ?? null;
      (rows[i] as Record<string, unknown>)[field.name] =
        typeof value === "bigint" ? Number(value) : value;
    }
  }
  return rows as T[];
}

function keyOf(...parts: string[]): string {
  return parts.join("|");
}
