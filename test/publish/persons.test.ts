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

  test("have no figure for a single municipality", async () => {
    const found = await rows(
      "select distinct indicator_id from published.indicator_values where area_kind = 'municipality' order by all",
    );
    expect(found.map(({ indicator_id }) => indicator_id)).not.toContain("G01");
    expect(found.map(({ indicator_id }) => indicator_id)).not.toContain("K04");
    expect(found.length).toBeGreaterThan(4);
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
