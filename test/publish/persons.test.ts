import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { given } from "./published-world.js";

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given);
});
afterAll(() => engine.close());

const rows = (sql: string) => engine.extract(sql);

describe("persons", () => {
  test("are in no published record", async () => {
    const kinds = await rows(
      "select distinct record_kind from published.observations order by all",
    );
    const names = kinds.map(({ record_kind }) => record_kind);
    expect(names.length).toBeGreaterThan(5);
    for (const kind of ["person", "headcount"]) expect(names).not.toContain(kind);
    const [hidden] = await rows("select count(*) as persons from observations.g01");
    expect(hidden?.persons).toBeGreaterThan(0);
  });

  test("are not told of by a single idea: it is listed without its origin and channel", async () => {
    const told = await rows(
      "select distinct category from published.observations where record_kind = 'idea'",
    );
    expect(told).toEqual([{ category: "total" }]);
  });

  test("are not told of by ideas by origin and channel: those have numbers for the whole portfolio only", async () => {
    const told = await rows(`
      select area_kind, status = 'withheld' as is_withheld, count(value) as shown
      from published.indicator_values
      where indicator_id = 'P01' and dimension in ('origin', 'channel') and status not in ('missing', 'not_applicable')
      group by all order by all`);
    expect(told.filter(({ is_withheld }) => !is_withheld)).toEqual([
      { area_kind: "portfolio", is_withheld: false, shown: expect.any(Number) },
    ]);
    expect(told.filter(({ is_withheld }) => is_withheld)).toEqual(
      ["group", "hub", "municipality"].map((area_kind) => ({
        ...{ area_kind, is_withheld: true, shown: 0 },
      })),
    );
  });

  test("are not told of by a quarter's ideas by the givers' sex: those have numbers for the whole portfolio only, not even a zero elsewhere", async () => {
    const told = await rows(`
      select distinct area_kind, status, value
      from published.indicator_values
      where indicator_id = 'P01' and measure in ('by_sex', 'givers')
        and status not in ('missing', 'not_applicable') and area_kind <> 'portfolio'
      order by all`);
    expect(told).toEqual(
      ["group", "hub"].map((area_kind) => ({ area_kind, status: "withheld", value: null })),
    );
  });

  test("have a row in the ledger for each number that is published, and none for what is withheld", async () => {
    const [told] = await rows(`
      select
        count(*) filter (where ledger.fact_id is null) as missing,
        count(*) filter (where ledger.value is distinct from shown.value
          or ledger.numerator is distinct from shown.numerator
          or ledger.n is distinct from shown.n or ledger.status <> shown.status) as unlike,
        count(shown.value) as numbers
      from published.indicator_values as shown
      join marts.indicator_measures using (indicator_id, measure)
      left join "values".person_ledger as ledger
        using (indicator_id, measure, period, area_kind, area_code, dimension, category)
      where about_persons`);
    expect(told).toMatchObject({ missing: 0, unlike: 0 });
    expect(told?.numbers).toBeGreaterThan(0);
    const [same] = await rows(
      'select count(*) - count(distinct fact_id) as twice from "values".person_ledger',
    );
    expect(same).toEqual({ twice: 0 });
  });

  test("of a single municipality are all givers and those of each sex, of whole years, and nothing else", async () => {
    const found = await rows(`
      select distinct indicator_id, measure, dimension, substr(period, 5) as quarter
      from published.indicator_values
      join marts.indicator_measures using (indicator_id, measure)
      where area_kind = 'municipality' and about_persons order by dimension`);
    const givers = { indicator_id: "G01", measure: "givers", quarter: "K4" };
    expect(found).toEqual([
      { ...givers, dimension: "sex" },
      { ...givers, dimension: "total" },
    ]);
  });

  test("are named in no column of what is published", async () => {
    const columns = await rows(
      "select distinct column_name from duckdb_columns() where schema_name = 'published'",
    );
    const names = columns.map(({ column_name }) => String(column_name));
    expect(names.length).toBeGreaterThan(50);
    for (const name of ["person_id", "sex", "title", "unit_name", "giver_ids", "description"]) {
      expect(names).not.toContain(name);
    }
  });
});
