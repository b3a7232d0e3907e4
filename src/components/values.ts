import { type Table, tableFromIPC } from "apache-arrow";
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

/** Reads the extract of indicator values, an Arrow stream; a row is made when a figure asks for it. */
export function readValues(stream: ArrayBuffer): Select {
  const table = tableFromIPC(new Uint8Array(stream));
  const keys = ["indicator_id", "measure", "area_kind", "area_code", "dimension"].map((name) =>
    texts(table, name),
  );
  const places = new Map<string, number[]>();
  for (let i = 0; i < table.numRows; i++) {
    const key = keys.map((column) => column(i)).join("|");
    const found = places.get(key);
    if (found) found.push(i);
    else places.set(key, [i]);
  }
  return selectFrom((key) => (places.get(key) ?? []).map((i) => rowAt<IndicatorValue>(table, i)));
}

/** Lets figures ask among rows that are already there. */
export function selector(rows: IndicatorValue[]): Select {
  return selectFrom((key) =>
    rows.filter(
      (row) =>
        [row.indicator_id, row.measure, row.area_kind, row.area_code, row.dimension].join("|") ===
        key,
    ),
  );
}

/** Reads the extract of observations, an Arrow stream. */
export const readObservations = readRows<Observation>;

/** Reads every row of an extract, an Arrow stream. */
export function readRows<T>(stream: ArrayBuffer): T[] {
  const table = tableFromIPC(new Uint8Array(stream));
  return Array.from({ length: table.numRows }, (_, i) => rowAt<T>(table, i));
}

function selectFrom(find: (key: string) => IndicatorValue[]): Select {
  return ({ indicator, measure, area, dimension = "total", category, period }) =>
    find([indicator, measure, area.area_kind, area.area_code, dimension].join("|"))
      .filter((row) => category === undefined || row.category === category)
      .filter((row) => period === undefined || row.period === period)
      .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

function rowAt<T>(table: Table, i: number): T {
  return Object.fromEntries(
    table.schema.fields.map((field, column) => [
      field.name,
      table.getChildAt(column)?.get(i) ?? null,
    ]),
  ) as T;
}

/** Reads a column of texts, each different text decoded once. */
function texts(table: Table, name: string): (i: number) => string {
  const column = table.getChild(name);
  const [data] = column?.data ?? [];
  if (!column || !data) return () => "";
  if (column.data.length > 1 || !data.dictionary) return (i) => column.get(i);
  const words = data.dictionary.toArray() as string[];
  const indices = data.values as Int32Array;
  return (i) => words[indices[i] ?? 0] ?? "";
}
