import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import type { Given } from "../loaders/models/rows-of.js";
import { builtFrom } from "./built-from.js";

const QUARTERS = ["2018K1", "2018K2", "2018K3", "2018K4"];

export type Values = Awaited<ReturnType<typeof valuesIn>>;

/** Computes an indicator's values and observations from given marts; a value is found by its place. */
export async function valuesOf(indicator: string, given: Given): Promise<Values> {
  const { [indicator]: values } = await valuesOfEach([indicator], given);
  if (!values) throw new Error(`missing indicator: ${indicator}`);
  return values;
}

/** Computes the values and observations of some indicators from the same marts, each by its id. */
export async function valuesOfEach<Id extends string>(
  indicators: Id[],
  given: Given,
): Promise<Record<Id, Values>> {
  const tables = ["values.indicator_values", ...Object.keys(given)];
  const engine = await builtFrom(given, { indicators, tables });
  const each: [Id, Values][] = [];
  for (const indicator of indicators) each.push([indicator, await valuesIn(engine, indicator)]);
  await engine.close();
  return Object.fromEntries(each) as Record<Id, Values>;
}

/** Reads an indicator's values and observations from what is built. */
export async function valuesIn(engine: DuckdbEngine, indicator: string) {
  const rows = await engine.extract(
    `select * from "values".indicator_values where indicator_id = '${indicator}'`,
  );
  const records = await engine.extract(
    `select distinct measure, record_id, period, municipality_code, part, reason
     from observations.${indicator.toLowerCase()}
     order by all`,
  );
  const places = new Map(
    rows.map((row) => [
      `${row.measure} ${row.period} ${row.area_kind} ${row.area_code} ${row.dimension}/${row.category}`,
      row,
    ]),
  );

  /** Answers with a row: `gross`, `2018K1`, `hub skaraborg`, and `origin/manager` if not the total. */
  function at(measure: string, period: string, area: string, category = "total/total"): Row {
    const row = places.get(`${measure} ${period} ${area} ${category}`);
    if (!row) throw new Error(`missing value: ${measure} ${period} ${area} ${category}`);
    return row;
  }
  return {
    at,
    value: (measure: string, period: string, area: string, category?: string) =>
      at(measure, period, area, category).value,
    /** The values of an area over the four quarters. */
    series: (measure: string, area: string, category?: string) =>
      QUARTERS.map((period) => at(measure, period, area, category).value),
    /** The categories of a dimension, sorted. */
    categories: (measure: string, dimension: string) =>
      [
        ...new Set(
          rows
            .filter((row) => row.measure === measure && row.dimension === dimension)
            .map((row) => String(row.category)),
        ),
      ].sort(),
    /** The observations of a measure in a quarter: `record municipality part reason`. */
    records: (measure: string, period: string) =>
      records
        .filter((row) => row.measure === measure && row.period === period)
        .map(({ record_id, municipality_code, part, reason }) =>
          [record_id, municipality_code, part, reason].filter((each) => each !== null).join(" "),
        ),
  };
}
