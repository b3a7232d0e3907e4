import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

const coding = (municipality_code: string, operating_area: string, codes: [string, string][]) =>
  codes.map(([method, coding]) => ({
    ...{ municipality_code, operating_area, period: "2018K1", method, coding },
  }));

const cases: [string, string, string | null, string][] = [
  ["first", GRASTORP, "Vård", "2018-01-10"],
  ["second", GRASTORP, "Vård", "2018-02-10"],
  ["balanced", GRASTORP, "Kultur", "2018-02-01"],
  ["small", ESSUNGA, "Teknik", "2018-03-31"],
  ["male", LERUM, "Teknik", "2018-01-31"],
  ["late", LERUM, "Vård", "2018-05-01"],
  ["nowhere", GRASTORP, null, "2018-01-05"],
];

const given = world({
  "marts.cases": cases.map(([case_id, municipality_code, , opened_date]) => ({
    ...{ case_id, municipality_code, opened_date, is_delayed_entry: false },
  })),
  "marts.ideas": cases.map(([idea_id, municipality_code, operating_area, captured_date]) => ({
    ...{ idea_id, municipality_code, operating_area, captured_date, is_merged: false },
  })),
  "marts.gender_coding": [
    ...coding(GRASTORP, "Vård", [
      ["computed", "female_coded"],
      ["declared", "balanced"],
    ]),
    ...coding(GRASTORP, "Kultur", [["computed", "balanced"]]),
    ...coding(LERUM, "Teknik", [
      ["computed", "male_coded"],
      ["declared", "male_coded"],
    ]),
  ],
  "marts.costs": [
    { cost_id: "a", case_id: "first", cost_date: "2018-03-01", amount_sek: 1000 },
    { cost_id: "b", case_id: "second", cost_date: "2018-04-01", amount_sek: 500 },
    { cost_id: "c", case_id: "male", cost_date: "2018-03-31", amount_sek: 250 },
    { cost_id: "d", case_id: "nowhere", cost_date: "2018-03-01", amount_sek: 99 },
    { cost_id: "e", case_id: null, cost_date: "2018-03-01", amount_sek: 9 },
  ].map((row) => ({ ...row, municipality_code: GRASTORP })),
});

describe("G05, operations by gender coding", () => {
  let g05: Values;
  beforeAll(async () => {
    g05 = await valuesOf("G05", given);
  });
  const alla = "portfolio alla";
  const value = (measure: string, category?: string, period = "2018K1", area = alla) =>
    g05.value(measure, period, area, category);

  test("counts an operation once, from the day its first case opened", () => {
    expect(value("operations")).toBe(4);
    expect(value("operations", undefined, "2018K2")).toBe(5);
    expect(value("operations", "coding/female_coded")).toBe(1);
    expect(value("operations", "coding/unknown")).toBe(1);
  });

  test("computed and declared codings stand side by side, and are never mixed", () => {
    expect(g05.categories("operations", "method_coding")).toEqual([
      ...["computed/balanced", "computed/female_coded", "computed/male_coded", "computed/unknown"],
      ...["declared/balanced", "declared/male_coded", "declared/unknown"],
    ]);
    expect(value("operations", "method_coding/declared/balanced")).toBe(1);
    expect(value("operations", "method_coding/declared/unknown")).toBe(2);
  });

  test("says how many of the two codings take part: both, or in a sluice one of them", () => {
    expect(value("codings")).toBe(2);
    expect(value("codings", undefined, "2018K1", "hub lerum")).toBe(1);
    expect(g05.records("codings", "2018K1")).toEqual([
      "balanced 1444 excluded no_sex_coding",
      "female_coded 1444 numerator",
      "male_coded 1441 numerator",
      "unknown 1445 excluded no_sex_coding",
    ]);
  });

  test("adds the costs of the cases by the operation that the idea came from", () => {
    expect(value("cost")).toBe(1250);
    expect(value("cost", "coding/female_coded")).toBe(1000);
    expect(value("cost", undefined, "2018K2")).toBe(1750);
    expect(value("cost", "method_coding/declared/male_coded")).toBe(250);
    expect(g05.records("cost", "2018K1").filter((row) => row.includes("no_operation"))).toEqual([
      "d 1444 excluded no_operation",
      "e 1444 excluded no_operation",
    ]);
  });

  test("hours stand in no export, and are said not to be computable instead of none", () => {
    expect(g05.at("hours", "2018K1", alla)).toMatchObject({
      value: null,
      status: "not_computable",
    });
  });
});
