import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import type { Engine, Table } from "../../../loaders/warehouse/engine.js";
import { postgresEngine } from "../../../loaders/warehouse/postgres-engine.js";

const table: Table = {
  schema: "values",
  name: "every type",
  columns: [
    { name: "t", type: "text" },
    { name: "d", type: "date" },
    { name: "s", type: "timestamp" },
    { name: "i", type: "integer" },
    { name: "f", type: "double" },
    { name: "b", type: "boolean" },
  ],
};
const row = { t: "Åå'\"ö", d: "2019-12-31", s: "2019-12-31 23:59:59", i: -3, f: 0.1, b: false };
const empty = { t: null, d: null, s: null, i: null, f: null, b: null };

describe.each([
  ["DuckDB", () => duckdbEngine(":memory:")],
  ["PostgreSQL", async () => postgresEngine(await PGlite.create())],
] as [string, () => Promise<Engine>][])("the engine %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test("gives back what was loaded, and null where a column was left out", async () => {
    await engine.load(table, [row, empty]);
    await engine.load(table, [{ t: "later" }]);
    const all = await engine.extract(`select * from "values"."every type" order by t nulls last`);
    expect(all).toHaveLength(3);
    expect(all).toContainEqual(row);
    expect(all).toContainEqual(empty);
    expect(all).toContainEqual({ ...empty, t: "later" });
  });

  test("makes a table without rows", async () => {
    await engine.load({ ...table, name: "nothing" }, []);
    expect(await engine.extract(`select * from "values".nothing`)).toEqual([]);
  });

  test("builds a table of a select and counts its rows", async () => {
    const sql = "-- One row per number.\nselect * from (values (1), (2)) as numbers (n)";
    expect(await engine.build({ schema: "marts", name: "numbers", sql })).toBe(2);
    expect(
      await engine.extract("select sum(n) as total, count(*) as rows from marts.numbers"),
    ).toEqual([{ total: 3, rows: 2 }]);
  });

  test("does not build over a table that is there, or from one that is not", async () => {
    await expect(
      engine.build({ schema: "marts", name: "numbers", sql: "select 1 as n" }),
    ).rejects.toThrow(/exist/);
    await expect(
      engine.build({ schema: "marts", name: "x", sql: "select 1 as n from marts.y" }),
    ).rejects.toThrow(/y/);
  });
});

describe("the engine DuckDB", () => {
  test("never loads or installs an extension", async () => {
    const engine = await duckdbEngine(":memory:");
    const settings = await engine.extract(
      "select name, value from duckdb_settings() where name like 'auto%known_extensions' order by name",
    );
    expect(settings).toEqual([
      { name: "autoinstall_known_extensions", value: "false" },
      { name: "autoload_known_extensions", value: "false" },
    ]);
    await engine.close();
  });
});
