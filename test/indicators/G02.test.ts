import { beforeAll, describe, expect, test } from "vitest";
import { staff, staffWorld } from "./staff-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, LERUM } from "./world.js";

/**
 * Simpson: in each coding women hand in ideas half as often again as men, and over all they do so less often.
 *
 *              women            men              ratio
 *   Vård        30 of 600   50 ‰    5 of 150  33.3 ‰   1.5
 *   Teknik      30 of 100  300 ‰   60 of 300 200 ‰     1.5
 *   both        60 of 700   85.7   65 of 450 144.4     0.593
 *
 * Standardised: women (750·0.05 + 400·0.3)/1150 = 157.5/1150, men (750/30 + 400·0.2)/1150 = 105/1150: 1.5.
 */
const givers = [
  { area: "Vård", sex: "women", count: 30 },
  { area: "Vård", sex: "men", count: 5 },
  { area: "Teknik", sex: "women", count: 30 },
  { area: "Teknik", sex: "men", count: 55, role: "employee" },
  { area: "Teknik", sex: "men", count: 5, role: "manager" },
  { area: "Teknik", sex: "unknown", count: 2 },
  // Left out: no employees, an operation that the count does not have, none at all, and before the window.
  { area: "Vård", sex: "men", count: 3, role: "external" },
  { area: "Vård", sex: "women", count: 1, role: "elected" },
  { area: "Okänd", sex: "men", count: 4 },
  { area: null, sex: "women", count: 2 },
  { area: "Vård", sex: "men", count: 1, more: { captured_date: "2017-03-31" } },
  // One of another sluice, without a head count, and one whose count is too old.
  { area: "Vård", sex: "men", count: 9, more: { municipality_code: ESSUNGA } },
  { area: "Vård", sex: "men", count: 7, more: { municipality_code: LERUM } },
];

const headcounts = [
  ...staff("Vård", 600, 150),
  ...staff("Teknik", 100, 300),
  ...staff("Vård", 1, 99, { measured_on: "2018-11-01" }),
  ...staff("Vård", 500, 500, { measured_on: "2016-11-01", municipality_code: LERUM }),
];

describe("G02, participation rate and ratio", () => {
  let g02: Values;
  beforeAll(async () => {
    g02 = await valuesOf("G02", staffWorld(givers, headcounts));
  });
  const alla = "portfolio alla";
  const at = (measure: string, category?: string, period = "2018K1") =>
    g02.at(measure, period, alla, category);

  test("is givers of a thousand employees, women and men apart, each person once", () => {
    expect(at("rate", "sex/women")).toMatchObject({ numerator: 60, denominator: 700 });
    expect(at("rate", "sex/women").value).toBeCloseTo(60_000 / 700, 9);
    expect(at("rate", "sex/men").value).toBeCloseTo(65_000 / 450, 9);
    expect(at("rate", "coding/female_coded")).toMatchObject({ numerator: 35, denominator: 750 });
    expect(at("rate", "coding_sex/male_coded/women").value).toBeCloseTo(300, 9);
  });

  test("counts those of unknown sex in the whole, and in neither sex", () => {
    expect(at("rate")).toMatchObject({ numerator: 127, denominator: 1150 });
    expect(g02.value("givers", "2018K1", alla, "sex/unknown")).toBe(2);
  });

  // ln(0.59341) ± 1.96·√(1/60 − 1/700 + 1/65 − 1/450) = −0.52187 ± 1.96·0.16851.
  test("the ratio has the interval of two independent shares", () => {
    expect(at("ratio", "sex/women")).toMatchObject({ value: 0.59, low: 0.43, high: 0.83 });
  });

  // Women: 750²·0.05·0.95/600 + 400²·0.3·0.7/100 = 380.53, over 157.5² = 0.015340.
  // Men: 750²·(1/30)(29/30)/150 + 400²·0.2·0.8/300 = 206.17, over 105² = 0.018700. √0.034040 = 0.18450.
  test("Simpson: the standardised ratio turns it round, as every coding does", () => {
    const standardised = at("standardised_ratio", "sex/women");
    expect(standardised).toMatchObject({ value: 1.5, low: 1.04, high: 2.15 });
    expect(at("ratio", "sex/women").value).toBeLessThan(1);
    for (const coding of ["female_coded", "male_coded"]) {
      const [women, men] = ["women", "men"].map((sex) =>
        Number(at("rate", `coding_sex/${coding}/${sex}`).value),
      );
      expect(Number(women) / Number(men)).toBeCloseTo(1.5, 9);
    }
  });

  test("takes givers and employees of the same units, and says who was left out and why", () => {
    const reasons = g02
      .records("givers", "2018K1")
      .map((row) => row.split(" ").slice(2).join(" "))
      .filter((part) => part !== "numerator");
    const count = (reason: string) => reasons.filter((each) => each === `excluded ${reason}`);
    expect(count("not_staff")).toHaveLength(4);
    expect(count("no_headcount")).toHaveLength(4 + 2 + 9 + 7);
    expect(reasons).toHaveLength(26);
  });

  test("takes the November count that speaks for the quarter, and none that is older than fourteen months", () => {
    expect(at("rate", "total/total", "2018K4")).toMatchObject({ denominator: 100 });
    expect(at("rate", "sex/men", "2018K4")).toMatchObject({ denominator: 99 });
    expect(g02.records("staff", "2018K1").filter((row) => row.includes(LERUM))).toEqual([]);
  });

  test("the smaller of the two denominators stands beside the ratio, for few on one side are few", () => {
    expect(at("ratio", "sex/women")).toMatchObject({ numerator: 60, denominator: 450 });
    expect(at("ratio", "sex/women", "2018K4")).toMatchObject({ denominator: 1 });
  });
});
