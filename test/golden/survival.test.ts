import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { GRASTORP, quarter, world } from "../indicators/world.js";
import { golden, readGolden } from "./read-golden.js";

const records = readGolden("survival", "records.csv");
const curves = readGolden("survival", "curves.csv");
const quantiles = readGolden("survival", "quantiles.csv");
const shares = readGolden("survival", "shares.csv");
const datasets = [...new Set(records.map(({ dataset }) => String(dataset)))];
const PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.85];

/** A measure of a data set: every one is computed from the same records. */
function measure(indicator_id: string, code: string, more: Row): Row {
  return { indicator_id, measure: code, records_measure: "times", basis: "stock", ...more };
}

const causesOf = (dataset: string) => [
  ...new Set(records.filter((row) => row.dataset === dataset && row.event).map((row) => row.event)),
];

const measures = datasets.flatMap((dataset) => [
  ...PROBABILITIES.map((probability) =>
    measure(dataset, `p${probability}`, {
      statistic: "time_quantile",
      event: "any",
      unit: "dagar",
      probability,
    }),
  ),
  ...causesOf(dataset).map((event) =>
    measure(dataset, String(event), {
      statistic: "incidence_time",
      event: String(event),
      unit: "dagar",
      probability: 0.5,
    }),
  ),
]);

function observation(indicator_id: string, i: number, more: Row): Row {
  return {
    indicator_id,
    measure: "times",
    record_kind: "record",
    record_id: String(i),
    period: "2018K1",
    municipality_code: GRASTORP,
    dimension: "total",
    category: "total",
    part: "denominator",
    ...more,
  };
}

const timed = records.map((row, i) =>
  observation(String(row.dataset), i, {
    part: row.event ? "numerator" : "denominator",
    entry_days: Number(row.entry),
    exit_days: Number(row.exit),
    event: row.event || null,
  }),
);

const counted = shares.flatMap(({ part, whole }) =>
  Array.from({ length: Number(whole) }, (_, i) =>
    observation(`${part}/${whole}`, i, { part: i < Number(part) ? "numerator" : "denominator" }),
  ),
);

const close = (found: unknown, expected: number | null) =>
  expected === null
    ? found === null
    : typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.max(1, expected);

describe("the estimators agree with R's survival to nine decimals", () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await builtFrom(
      world({
        "marts.calendar_quarters": [quarter("2018K1", "2018-01-01", "2018-03-31")],
        "marts.thresholds": [{ threshold: "records", value: 1 }],
        "marts.areas": [{ area_kind: "portfolio", area_code: "alla", name: "alla", sort_order: 1 }],
        "marts.area_members": [
          { area_kind: "portfolio", area_code: "alla", municipality_code: GRASTORP },
        ],
        "marts.indicators": [
          ...datasets,
          ...shares.map(({ part, whole }) => `${part}/${whole}`),
        ].map((indicator_id, i) => ({ indicator_id, about_persons: false, sort_order: i })),
        "marts.indicator_measures": [
          ...measures,
          ...shares.map(({ part, whole }) =>
            measure(`${part}/${whole}`, "times", { statistic: "share", unit: "%" }),
          ),
        ],
        "observations.records": [...timed, ...counted],
      }),
    );
  });
  afterAll(() => engine?.close());

  test.each(datasets)("every step of every curve of %s", async (dataset) => {
    const found = await engine.extract(`
      select ended_shares.*
      from "values".ended_shares
      join "values".timed_cells using (cell_id)
      where indicator_id = '${dataset}'`);
    const steps = new Map(found.map((row) => [`${row.event} ${row.day}`, row]));
    const expected = curves.filter((row) => row.dataset === dataset);
    expect(steps.size).toBe(expected.length);
    const unlike = expected.filter((row) => {
      const isSurvival = row.cause === "";
      const step = steps.get(`${isSurvival ? "any" : row.cause} ${row.days}`);
      const turned = (text: string | undefined) => {
        const number = golden(text);
        return number === null || !isSurvival ? number : 1 - number;
      };
      const [low, high] = isSurvival ? [row.high, row.low] : [row.low, row.high];
      return !(
        step?.at_risk === Number(row.at_risk) &&
        step.events === Number(row.events) &&
        close(step.estimate, turned(row.estimate)) &&
        close(step.low, turned(low)) &&
        close(step.high, turned(high)) &&
        (row.std_error === "" || close(step.std_error, golden(row.std_error)))
      );
    });
    expect(
      unlike.slice(0, 3).map((row) => [row, steps.get(`${row.cause || "any"} ${row.days}`)]),
    ).toEqual([]);
  });

  test.each([...new Set(quantiles.map(({ dataset }) => dataset))])(
    "the times by which shares of %s have ended, and their bounds",
    async (dataset) => {
      const rows = await engine.extract(`
      select time_quantile.measure, value, low, high
      from "values".time_quantile
      join "values".timed_cells using (cell_id)
      where indicator_id = '${dataset}'`);
      const times = new Map(rows.map((row) => [row.measure, row]));
      for (const row of quantiles.filter((each) => each.dataset === dataset)) {
        const time = times.get(`p${Number(row.probability)}`);
        expect([
          row.probability,
          time?.value ?? null,
          time?.low ?? null,
          time?.high ?? null,
        ]).toEqual([row.probability, golden(row.value), golden(row.low), golden(row.high)]);
      }
    },
  );

  test.each(shares)("Wilson's interval of $part of $whole", async ({ part, whole, low, high }) => {
    const [found] = await engine.extract(
      `select value, low, high from "values".share where indicator_id = '${part}/${whole}'`,
    );
    expect(found?.value).toBeCloseTo((100 * Number(part)) / Number(whole), 9);
    expect(found?.low).toBeCloseTo(100 * Number(low), 9);
    expect(found?.high).toBeCloseTo(100 * Number(high), 9);
  });
});
