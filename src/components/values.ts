import { arrowColumns, arrowRow, readRows } from "./arrow-rows.js";
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
  const opened = arrowColumns(stream);
  const keys = ["indicator_id", "measure", "area_kind", "area_code", "dimension"].flatMap((key) =>
    opened.columns.filter(({ name }) => name === key),
  );
  const places = new Map<string, number[]>();
  for (let i = 0; i < opened.length; i++) {
    const key = keys.map((column) => column.at(i)).join("|");
    const found = places.get(key);
    if (found) found.push(i);
    else places.set(key, [i]);
  }
  return selectFrom((key) =>
    (places.get(key) ?? []).map((i) => arrowRow<IndicatorValue>(opened, i)),
  );
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

export { readRows };

function selectFrom(find: (key: string) => IndicatorValue[]): Select {
  return ({ indicator, measure, area, dimension = "total", category, period }) =>
    find([indicator, measure, area.area_kind, area.area_code, dimension].join("|"))
      .filter((row) => category === undefined || row.category === category)
      .filter((row) => period === undefined || row.period === period)
      .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}
