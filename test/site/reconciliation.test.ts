import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type DuckdbEngine, duckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { indicators } from "../../src/indicators/index.js";
import type { Indicator, Measure } from "../../src/indicators/indicator.js";
import { flowFaults } from "../publish/flow-faults.js";
import { partsSql, populationSql } from "./population.js";

const cases = indicators.flatMap((indicator) =>
  indicator.measures.map((measure) => ({
    name: `${indicator.id} ${measure.code}`,
    indicator,
    measure,
  })),
);

/** Compares numerator + rest of denominator + excluded with the population, quarter by quarter. */
async function reconciled(engine: DuckdbEngine, indicator: Indicator, measure: Measure) {
  const population = await engine.extract(populationSql(indicator, measure));
  const parts = await engine.extract(partsSql(indicator, measure));
  const found = new Map(parts.map((row) => [row.period, row]));
  return {
    quarters: population.length,
    withoutReason: parts.reduce((sum, row) => sum + Number(row.without_reason), 0),
    extra: parts.filter(({ period }) => !population.some((row) => row.period === period)),
    differences: population.filter(({ period, records }) => {
      const { numerator, denominator, excluded } = found.get(period) ?? {};
      return Number(numerator ?? 0) + Number(denominator ?? 0) + Number(excluded ?? 0) !== records;
    }),
  };
}

describe("every measure of the catalogue, on the samples that the site is built from", () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await duckdbEngine(inject("site").withValues);
  });
  afterAll(() => engine?.close());

  test.each(cases)(
    "$name accounts for each record of its population once",
    async ({ indicator, measure }) => {
      const { quarters, ...faults } = await reconciled(engine, indicator, measure);
      expect(quarters).toBeGreaterThan(2);
      expect(faults).toEqual({ withoutReason: 0, extra: [], differences: [] });
    },
  );

  test("a record that is lost is noticed", async () => {
    const [{ indicator, measure }] = cases as [(typeof cases)[number]];
    await engine.run("begin");
    const lost = `select min(record_id) from observations.p01 where measure = '${measure.code}'`;
    await engine.run(`delete from observations.p01 where record_id = (${lost})`);
    const { differences } = await reconciled(engine, indicator, measure);
    await engine.run("rollback");
    expect(differences).toHaveLength(1);
  });

  test("each published value has one row", async () => {
    const doubled = await engine.extract(`
      select indicator_id, measure, period, area_kind, area_code, dimension, category, count(*) as rows
      from published.indicator_values
      group by all
      having count(*) > 1`);
    expect(doubled).toEqual([]);
  });

  test("no total of the portfolio exceeds the distinct records that count, but where heads are counted", async () => {
    const above = await engine.extract(`
      with counted as (
          select indicator_id, measure, period, count(distinct record_id) as records
          from observations.records
          where part = 'numerator' and dimension = 'total'
          group by indicator_id, measure, period
      )
      select indicator_values.indicator_id, indicator_values.period
      from "values".indicator_values
      join counted using (indicator_id, measure, period)
      join marts.indicator_measures using (indicator_id, measure)
      where area_kind = 'portfolio' and dimension = 'total' and numerator > records
          and statistic not in ('headcount', 'rate', 'rate_ratio', 'standardised_ratio', 'representation')`);
    expect(above).toEqual([]);
  });

  test("every published figure that is not about persons opens to the records that make it", async () => {
    const unlike = await engine.extract(`
      with opened as (
          select
              observations.indicator_id,
              observations.measure,
              observations.period,
              area_members.area_kind,
              area_members.area_code,
              count(distinct observations.record_id) as records
          from published.observations
          join published.periods on observations.period = periods.period
          join published.area_members
              on observations.municipality_code = area_members.municipality_code
              and area_members.valid_from <= periods.cutoff_on
              and coalesce(area_members.valid_to > periods.cutoff_on, true)
          where observations.part = 'numerator'
          group by all
      )
      select indicator_values.*
      from published.indicator_values
      join marts.indicator_measures
          on indicator_values.indicator_id = indicator_measures.indicator_id
          and indicator_values.measure = indicator_measures.measure
      left join opened
          on indicator_values.indicator_id = opened.indicator_id
          and indicator_measures.records_measure = opened.measure
          and indicator_values.period = opened.period
          and indicator_values.area_kind = opened.area_kind
          and indicator_values.area_code = opened.area_code
      where not indicator_measures.about_persons
          and indicator_values.dimension = 'total'
          and indicator_values.value is not null
          and indicator_values.numerator <> coalesce(opened.records, 0)`);
    expect(unlike).toEqual([]);
  });

  test("the flows between stages balance in every area and quarter, and agree with P02 and P03", async () => {
    for (const faults of flowFaults) expect(await engine.extract(faults)).toEqual([]);
  });

  test("no area has more ideas that have come to a stage than to the stage before", async () => {
    const steps = ["captured", "taken_up", "testing", "developed", "implemented"];
    const above = await engine.extract(`
      with reached as (
          select
              period,
              area_kind,
              area_code,
              value,
              list_position(${JSON.stringify(steps).replaceAll('"', "'")}, category) as step
          from published.indicator_values
          where indicator_id = 'P02' and measure = 'reached' and dimension = 'stage'
      )
      select later.*
      from reached as later
      join reached as earlier using (period, area_kind, area_code)
      where later.step = earlier.step + 1 and later.value > earlier.value`);
    expect(above).toEqual([]);
  });
});
