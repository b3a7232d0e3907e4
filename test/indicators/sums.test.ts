import { expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { rowsOf } from "../loaders/models/rows-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

const measures = [
  { measure: "paid", statistic: "sum" },
  { measure: "borne_by_others", statistic: "sum_share" },
  { measure: "cost_per_case", statistic: "ratio" },
].map((each, i) => ({
  indicator_id: "E02",
  basis: "cumulative",
  records_measure: each.measure,
  unit: "kr",
  about_persons: false,
  sort_order: i + 1,
  ...each,
}));

function record(
  measure: string,
  record_id: string,
  municipality_code: string,
  part: string,
  value: number,
): Row {
  const total = { dimension: "total", category: "total" };
  const kind = { indicator_id: "E02", record_kind: "cost", period: "2018K1" };
  return { ...kind, measure, record_id, municipality_code, ...total, part, value };
}

/** The given records' sums, by measure and area. */
async function sums(records: Row[]): Promise<Map<string, (number | null)[]>> {
  const rows = await rowsOf(
    "values.sums",
    world({
      "marts.indicator_measures": measures,
      "marts.indicators": [
        { indicator_id: "E02", statistic: "sum", about_persons: false, sort_order: 1 },
      ],
      "observations.records": records,
    }),
    "measure, period, area_kind, area_code, value, numerator, denominator",
  );
  return new Map(
    rows
      .filter(({ period }) => period === "2018K1")
      .map(({ measure, area_kind, area_code, value, numerator, denominator }) => [
        `${measure} ${area_kind} ${area_code}`,
        [value, numerator, denominator] as (number | null)[],
      ]),
  );
}

test("a sum adds what counts, each record once however many municipalities share it; nothing is a true zero", async () => {
  const found = await sums([
    record("paid", "K-1", GRASTORP, "numerator", 1000),
    record("paid", "K-2", GRASTORP, "numerator", 400),
    record("paid", "K-2", ESSUNGA, "numerator", 400),
    record("paid", "K-3", ESSUNGA, "excluded", 9000),
  ]);
  expect(found.get("paid portfolio alla")).toEqual([1400, 2, 2]);
  expect(found.get(`paid municipality ${ESSUNGA}`)).toEqual([400, 1, 1]);
  expect(found.get(`paid municipality ${LERUM}`)).toEqual([0, 0, 0]);
});

test("a part of a sum divides by all that is not left out, and is nothing where there is nothing to divide by", async () => {
  const found = await sums([
    record("borne_by_others", "K-1", GRASTORP, "denominator", 300),
    record("borne_by_others", "K-2", ESSUNGA, "numerator", 100),
    record("borne_by_others", "K-3", ESSUNGA, "excluded", 600),
  ]);
  expect(found.get("borne_by_others portfolio alla")).toEqual([25, 1, 2]);
  expect(found.get(`borne_by_others municipality ${LERUM}`)).toEqual([null, 0, 0]);
});

test("a ratio divides what counts by the other records alone", async () => {
  const found = await sums([
    record("cost_per_case", "K-1", GRASTORP, "numerator", 90_000),
    record("cost_per_case", "K-2", ESSUNGA, "numerator", 30_000),
    record("cost_per_case", "A-1", GRASTORP, "denominator", 1),
    record("cost_per_case", "A-2", ESSUNGA, "denominator", 1),
    record("cost_per_case", "A-3", ESSUNGA, "denominator", 1),
  ]);
  expect(found.get("cost_per_case portfolio alla")).toEqual([40_000, 2, 3]);
  expect(found.get(`cost_per_case municipality ${GRASTORP}`)).toEqual([90_000, 1, 1]);
});
