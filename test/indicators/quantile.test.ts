import fc from "fast-check";
import { expect, test } from "vitest";
import { duckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { rowsOf } from "../loaders/models/rows-of.js";
import { GRASTORP, world } from "./world.js";

/** The table that has the catalogue's quantiles of given values, a record for each. */
async function quantiles(values: number[]) {
  const rows = await rowsOf(
    "values.quantile",
    world({
      "observations.records": values.map((value, i) => ({
        indicator_id: "P04",
        measure: "age_eighty_fifth",
        record_kind: "item",
        record_id: String(i),
        period: "2018K1",
        municipality_code: GRASTORP,
        dimension: "total",
        category: "total",
        part: "numerator",
        value,
      })),
    }),
    "measure, period, area_kind, dimension, value",
  );
  return rows.find(
    ({ measure, period, area_kind, dimension }) =>
      measure === "age_eighty_fifth" &&
      period === "2018K1" &&
      area_kind === "portfolio" &&
      dimension === "total",
  )?.value;
}

test("a quantile lies between the two nearest values, as the type 7 of Hyndman and Fan", async () => {
  // Of eleven values place 1 + 10 · 0.85 = 9.5 lies half way between the ninth, 43, and the tenth, 47.
  expect(await quantiles([43, 6, 49, 7, 47, 15, 42, 36, 41, 39, 40])).toBeCloseTo(45, 9);
  expect(await quantiles([12])).toBe(12);
});

test("a quantile is the engine's own percentile_cont, whatever the values", async () => {
  const engine = await duckdbEngine(":memory:");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(400), { minLength: 1, maxLength: 30 }), async (values) => {
      const [row] = await engine.extract(
        `select percentile_cont(0.85) within group (order by x) as value
         from (values ${values.map((value) => `(${value}::double)`).join(", ")}) as listed (x)`,
      );
      expect(await quantiles(values)).toBeCloseTo(Number(row?.value), 9);
    }),
    { numRuns: 4, endOnFailure: true },
  );
  await engine.close();
});
