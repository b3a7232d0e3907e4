import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { given } from "./published-world.js";

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given, { tables: ["published.outcomes"] });
});
afterAll(() => engine.close());

const rows = (sql: string) => engine.extract(sql);

describe("outcomes", () => {
  test("stand beside the computed figure of the quarter that the report speaks of, and are never mixed", async () => {
    const [row] = await rows(
      "select * from published.outcomes where hub_code = 'skaraborg' and indicator_id = 'P01'",
    );
    expect(row).toMatchObject({
      reported: 200,
      computed: 10,
      computed_period: "2018K2",
      computed_status: "final",
      reported_municipalities: 2,
      expected_municipalities: 2,
    });
  });

  test("have a row for every sluice, also where nothing is reported or nothing computed", async () => {
    const counts = await rows(
      "select hub_code, count(*) as outcomes, count(reported) as told from published.outcomes group by hub_code order by hub_code",
    );
    expect(counts).toEqual([
      { hub_code: "lerum", outcomes: 6, told: 0 },
      { hub_code: "skaraborg", outcomes: 7, told: 2 },
      { hub_code: "sundsvall", outcomes: 6, told: 0 },
    ]);
    const [course] = await rows("select * from published.outcomes where outcome = 'courses'");
    expect(course).toMatchObject({ reported: 3, computed: null, computed_status: "not_computed" });
  });
});
