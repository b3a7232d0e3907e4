import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { forecastRule } from "../../src/indicators/forecast-rule.js";
import { type Given, rowsOf } from "../loaders/models/rows-of.js";

/** Writes eight quarters' implementations of an area as the draws of a forecast. */
function draws(area_code: string, counts: number[]): Row[] {
  return counts.map((implemented_count, quarters_ago) => ({
    period: "2018K4",
    area_kind: "hub",
    area_code,
    quarters_ago,
    implemented_count,
  }));
}

const sums = (...rows: Row[]) =>
  rowsOf(
    "values.forecast_sums",
    { "values.forecast_draws": rows },
    "area_code, implemented_count, probability, cumulative",
  );

describe("the distribution that a forecast draws", () => {
  test("of four quarters with one implementation and four with none is the binomial's, 1, 4, 6, 4 and 1 in 16", async () => {
    const rows = await sums(...draws("even", [0, 1, 0, 1, 1, 0, 0, 1]));
    expect(rows.map(({ implemented_count }) => implemented_count)).toEqual([0, 1, 2, 3, 4]);
    expect(rows.map(({ probability }) => Number(probability) * 16)).toEqual([1, 4, 6, 4, 1]);
    expect(rows.at(-1)?.cumulative).toBe(1);
  });

  test("is that of all 4,096 ways to draw, one by one", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(6), { minLength: 8, maxLength: 8 }),
        fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
        async (many, few) => {
          const rows = await sums(...draws("many", many), ...draws("few", few));
          for (const [area_code, counts] of [
            ["many", many],
            ["few", few],
          ] as const) {
            const ways = new Map<number, number>();
            for (const a of counts)
              for (const b of counts)
                for (const c of counts)
                  for (const d of counts)
                    ways.set(a + b + c + d, (ways.get(a + b + c + d) ?? 0) + 1);
            const own = rows.filter((row) => row.area_code === area_code);
            expect(own).toHaveLength(ways.size);
            for (const { implemented_count, probability } of own) {
              expect(Number(probability)).toBeCloseTo(
                (ways.get(Number(implemented_count)) ?? 0) / 4096,
                12,
              );
            }
          }
        },
      ),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

/** Four quarters with two implementations and four with none: at P(2) = 5/16, P(4) = 11/16 and P(6) = 15/16. */
const TWOS = [2, 0, 2, 0, 2, 0, 2, 0];

function area(
  area_code: string,
  counts: number[],
  balance: number | null,
  later: number[],
  status = "final",
): Given {
  return {
    "values.forecast_draws": [
      ...draws(area_code, counts),
      ...later.map((implemented_count, i) => ({
        period: "2018K4",
        area_kind: "hub",
        area_code,
        quarters_ago: -1 - i,
        implemented_count,
      })),
    ],
    "values.coverage": [
      { indicator_id: "P02", period: "2018K4", area_kind: "hub", area_code, status },
    ],
    "values.little_law": [
      {
        period: "2018K4",
        area_kind: "hub",
        area_code,
        stage: "all",
        balance,
        is_balanced: balance !== null && balance >= 0.8 && balance <= 1.25,
      },
    ],
  };
}

const worlds = [
  area("held", TWOS, 0.8, [1, 0, 2, 3]),
  area("missed", TWOS, 1.25, [3, 0, 2, 2]),
  area("coming", TWOS, 1, [3, 0, 2]),
  area("piling", TWOS, 0.79, []),
  area("draining", TWOS, 1.26, []),
  area("few", [1, 1, 1, 1, 0, 0, 0, 0], 1, []),
  area("young", [2, 2, 2, 2, 2, 2, 2], 1, []),
  area("silent", TWOS, 1, [], "missing"),
];

describe("a forecast", () => {
  test("gives the middle and the 80 percent interval, and says whether what came was in it", async () => {
    const rows = await rowsOf(
      "values.forecasts",
      Object.fromEntries(
        Object.keys(worlds[0] as Given).map((table) => [
          table,
          worlds.flatMap((each) => each[table] ?? []),
        ]),
      ),
      "area_code, low, middle, high, actual, is_hit, reason",
    );
    expect(
      rows.map((row) =>
        Object.values(row)
          .map((each) => each ?? "–")
          .join(" "),
      ),
    ).toEqual([
      "coming 2 4 6 – – –",
      "draining – – – – – unbalanced",
      "few – – – – – too_few_implemented",
      "held 2 4 6 6 true –",
      "missed 2 4 6 7 false –",
      "piling – – – – – unbalanced",
      "silent – – – – – no_deliveries",
      "young – – – – – too_few_quarters",
    ]);
  });

  test("has words for each reason that the query can give, and they tell the limits of the rules", async () => {
    const [rules] = await rowsOf("marts.flow_rules", {}, "*");
    expect(rules).toMatchObject({
      drawn_quarters: 8,
      forecast_quarters: 4,
      least_implemented: 5,
      least_balance: 0.8,
      most_balance: 1.25,
      low_share: 0.1,
      high_share: 0.9,
    });
    expect(Object.keys(forecastRule.reasons).sort()).toEqual([
      "no_deliveries",
      "too_few_implemented",
      "too_few_quarters",
      "unbalanced",
    ]);
  });
});
