import { afterAll, describe, expect, test } from "vitest";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { tablesRead } from "../../../loaders/warehouse/tables-read.js";

const duckdb = await duckdbEngine(":memory:");
afterAll(() => duckdb.close());

describe("tablesRead(duckdb, sql)", () => {
  test("lists tables of joins, subqueries, unions and laterals, each once", async () => {
    const sql = `select a from marts.x inner join "values".y on x.a = y.a
      cross join lateral (select 1 from staging.l where l.a = x.a limit 1) as nearest
      where exists (select 1 from raw.e) union all select a from marts.x`;
    expect(await tablesRead(duckdb, sql)).toEqual(["marts.x", "raw.e", "staging.l", "values.y"]);
  });

  test("leaves out the query's own steps", async () => {
    const sql = `with recursive step as (select 1 as a union all select a + 1 from step where a < 3)
      select a from step`;
    expect(await tablesRead(duckdb, sql)).toEqual([]);
  });

  test("does not look into texts and comments", async () => {
    expect(await tablesRead(duckdb, "-- from raw.x\nselect 'it''s from raw.y' as a")).toEqual([]);
  });

  test("names what is no select", async () => {
    await expect(tablesRead(duckdb, "selec a")).rejects.toThrow(/^invalid query: /);
    await expect(tablesRead(duckdb, "drop table marts.x")).rejects.toThrow(/^invalid query: /);
  });
});
