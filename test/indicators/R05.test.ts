import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

const cases: [string, string, string, string | null, string | null, boolean?][] = [
  ["joint", GRASTORP, "2018-02-01", "service", "IP1"],
  ["alone", GRASTORP, "2018-03-31", "service", null],
  ["tested", SUNDSVALL, "2018-01-01", null, "IP1"],
  ["left", ESSUNGA, "2018-04-01", "process", null],
  ["later", LERUM, "2018-05-01", "process", null],
  ["old", GRASTORP, "2018-06-30", "service", null, true],
];

const partners: [string, string, string, string, string | null][] = [
  ["joint", GRASTORP, "owner", "2018-02-01", null],
  ["joint", ESSUNGA, "co_developer", "2018-02-01", null],
  ["joint", SUNDSVALL, "co_developer", "2018-03-31", null],
  ["alone", GRASTORP, "owner", "2018-03-31", null],
  ["tested", LERUM, "test_site", "2018-01-01", null],
  ["left", GRASTORP, "co_developer", "2018-04-01", "2018-06-30"],
  ["later", ESSUNGA, "co_developer", "2018-07-01", null],
  ["old", ESSUNGA, "co_developer", "2018-06-30", null],
];

const given = world({
  "marts.cases": cases.map(
    ([
      case_id,
      municipality_code,
      opened_date,
      solution_type,
      programme_run,
      is_delayed_entry = false,
    ]) => ({
      case_id,
      municipality_code,
      opened_date,
      solution_type,
      programme_run,
      is_delayed_entry,
    }),
  ),
  "marts.ideas": cases.map(([idea_id, municipality_code, captured_date]) => ({
    idea_id,
    municipality_code,
    captured_date,
    is_merged: false,
  })),
  "marts.case_municipalities": partners.map(
    ([case_id, municipality_code, role, valid_from, valid_to]) => ({
      case_id,
      municipality_code,
      role,
      valid_from,
      valid_to,
    }),
  ),
});

describe("R05, joint cases", () => {
  let r05: Values;
  beforeAll(async () => {
    r05 = await valuesOf("R05", given);
  });
  const alla = "portfolio alla";

  test("the share of the quarter's cases that two or more develop, however many they are: 1 of 3", () => {
    const row = r05.at("joint", "2018K1", alla);
    expect(row).toMatchObject({ numerator: 1, denominator: 3 });
    expect(row.value).toBeCloseTo(100 / 3, 9);
  });

  test("a joint case has its owner and all that develop it along: three, however many only test", () => {
    expect(r05.at("developers", "2018K1", alla)).toMatchObject({ value: 3, numerator: 1, n: 1 });
    expect(r05.at("developers", "2018K2", alla)).toMatchObject({
      value: null,
      status: "not_applicable",
    });
  });

  // Wilson's interval of 1 in 3 at 1.96: (1 + 1.92073 ± 1.95996 · √(2/3 + 0.96036)) / 6.84146.
  test("with Wilson's interval", () => {
    const { low, high } = r05.at("joint", "2018K1", alla);
    expect(low).toBeCloseTo(6.149, 2);
    expect(high).toBeCloseTo(79.234, 2);
  });

  test("a joint case is one in the total and one in each municipality, so every part can be above the whole", () => {
    expect(r05.value("joint", "2018K1", "hub skaraborg")).toBe(50);
    expect(r05.value("joint", "2018K1", `municipality ${GRASTORP}`)).toBe(50);
    expect(r05.value("joint", "2018K1", `municipality ${ESSUNGA}`)).toBe(100);
    expect(r05.value("joint", "2018K1", `municipality ${SUNDSVALL}`)).toBe(50);
  });

  test("in groups inside each other a case is one in each: 1 of 2, 1 of 3 and 1 of 3", () => {
    const groups = ["SKARABORG15", "VG49", "SE290"];
    const counts = groups.map((code) => r05.at("joint", "2018K1", `group ${code}`));
    expect(counts.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [1, 2],
      [1, 3],
      [1, 3],
    ]);
  });

  test("a municipality that only tests takes part without developing", () => {
    expect(r05.records("joint", "2018K1")).toEqual([
      "alone 1444 denominator",
      "joint 1444 numerator",
      "joint 1445 numerator",
      "joint 2281 numerator",
      "tested 1441 denominator",
      "tested 2281 denominator",
    ]);
  });

  test("one that has left by the last day, or comes after it, does not make a case joint; an old list's cases are no openings", () => {
    expect(r05.records("joint", "2018K2")).toEqual([
      "later 1441 denominator",
      "left 1445 denominator",
      "old 1444 excluded delayed_entry",
      "old 1445 excluded delayed_entry",
    ]);
    expect(r05.value("joint", "2018K2", alla)).toBe(0);
  });

  test("a quarter in which no case opened has no share, which is not none", () => {
    expect(r05.at("joint", "2018K3", alla)).toMatchObject({
      value: null,
      status: "not_applicable",
    });
  });

  test("by programme and by type of solution, none and unknown classes of their own", () => {
    expect(r05.value("joint", "2018K1", alla, "programme_run/IP1")).toBe(50);
    expect(r05.value("joint", "2018K1", alla, "programme_run/none")).toBe(0);
    expect(r05.value("joint", "2018K1", alla, "solution_type/service")).toBe(50);
    expect(r05.value("joint", "2018K1", alla, "solution_type/unknown")).toBe(0);
  });
});
