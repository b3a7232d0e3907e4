import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "./built-from.js";
import { type Values, valuesIn } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, reporting, SUNDSVALL, world } from "./world.js";

const alla = "portfolio alla";

/** Two joint cases of Grästorp: j with Essunga and Lerum, and l with Lerum, who left it in March; s is Sundsvall's alone. */
const costs: [string, string | null, string, string, number][] = [
  ["1", "j", GRASTORP, "2018-01-10", 40_000],
  ["2", "j", ESSUNGA, "2018-01-10", 15_000],
  ["3", "j", LERUM, "2018-03-31", 5_000],
  ["4", "l", GRASTORP, "2018-04-01", 30_000],
  ["5", "l", LERUM, "2018-04-01", 10_000],
  ["6", "s", SUNDSVALL, "2018-02-01", 25_000],
  ["7", null, SUNDSVALL, "2018-02-02", 9_000],
  ["8", "unheard of", SUNDSVALL, "2018-02-03", 8_000],
  ["9", "j", GRASTORP, "2018-11-16", 99_000],
  ["A", "j", SUNDSVALL, "2018-07-02", 5_000],
];

const part = (case_id: string, municipality_code: string, role: string, valid_to?: string) => ({
  ...{ case_id, municipality_code, role, valid_from: "2018-01-01", valid_to: valid_to ?? null },
});

const adopted = (
  innovation_id: string,
  municipality_code: string,
  in_use_date: string | null,
  role = "recipient",
) => ({
  ...{
    adoption_id: `${innovation_id}-${municipality_code}`,
    innovation_id,
    municipality_code,
    role,
  },
  ...{ in_use_date, decided_date: "2018-01-15" },
});

const given = world({
  "marts.reporting": [
    ...reporting(),
    ...reporting()
      .filter(({ source }) => source === "adoption")
      .map((row) => ({ ...row, source: "costs" })),
  ],
  "marts.cases": [
    { case_id: "j", municipality_code: GRASTORP, programme_run: "IP1" },
    { case_id: "l", municipality_code: GRASTORP },
    { case_id: "s", municipality_code: SUNDSVALL },
  ],
  "marts.idea_cases": ["j", "l", "s"].map((id) => ({ idea_id: id, case_id: id })),
  "marts.case_municipalities": [
    part("j", GRASTORP, "owner"),
    part("j", ESSUNGA, "co_developer"),
    part("j", LERUM, "co_developer"),
    part("l", GRASTORP, "owner"),
    part("l", LERUM, "co_developer", "2018-03-15"),
    part("s", SUNDSVALL, "owner"),
    part("s", LERUM, "follower"),
  ],
  "marts.costs": costs.map(([cost_id, case_id, municipality_code, cost_date, amount_sek]) => ({
    ...{ cost_id, case_id, municipality_code, cost_date, amount_sek },
  })),
  "marts.innovations": [
    { innovation_id: "ij", case_id: "j", municipality_code: GRASTORP },
    { innovation_id: "is", case_id: "s", municipality_code: SUNDSVALL },
    { innovation_id: "unknown", municipality_code: GRASTORP },
  ],
  "marts.adoptions": [
    adopted("ij", GRASTORP, "2018-02-01", "origin"),
    adopted("ij", LERUM, "2018-02-01"),
    adopted("ij", SUNDSVALL, "2018-03-01"),
    adopted("is", GRASTORP, "2018-04-01"),
    adopted("is", ESSUNGA, "2018-04-02"),
    adopted("is", LERUM, null),
    adopted("unknown", ESSUNGA, "2018-02-01"),
  ],
});

describe("R10, cost sharing", () => {
  let r10: Values;
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await builtFrom(given, {
      indicators: ["R10"],
      tables: ["published.indicator_values", ...Object.keys(given)],
    });
    r10 = await valuesIn(engine, "R10");
  });
  afterAll(() => engine?.close());

  // First 20,000 of 60,000; then 30,000 of 100,000; with what Sundsvall bears, 35,000 of 105,000.
  test("what others than the owner bear of what joint cases have cost so far", () => {
    expect(r10.value("shared", "2018K1", alla)).toBeCloseTo(100 / 3, 9);
    expect(r10.value("shared", "2018K2", alla)).toBe(30);
    expect(r10.value("shared", "2018K3", alla)).toBeCloseTo(100 / 3, 9);
    expect(r10.series("shared_sek", alla)).toEqual([20_000, 30_000, 35_000, 35_000]);
    expect(r10.series("joint_sek", alla)).toEqual([60_000, 100_000, 105_000, 105_000]);
  });

  test("a case is joint also after the other has left it; one that is followed is not", () => {
    expect(r10.records("shared", "2018K2")).toEqual([
      "1 1444 denominator",
      "2 1445 numerator",
      "3 1441 numerator",
      "4 1444 denominator",
      "5 1441 numerator",
      "6 2281 excluded not_joint",
      "7 2281 excluded no_case",
      "8 2281 excluded unknown_case",
    ]);
  });

  test("in groups inside each other each counts what its municipalities bear", () => {
    const groups = ["SKARABORG15", "VG49", "SE290"].map((code) => `group ${code}`);
    expect(groups.map((area) => r10.value("joint_sek", "2018K2", area))).toEqual([
      85_000, 100_000, 100_000,
    ]);
    expect(groups.map((area) => r10.value("shared_sek", "2018K2", area))).toEqual([
      15_000, 30_000, 30_000,
    ]);
  });

  // ij cost 60,000 and has three developers: 15,000 to 60,000 for Sundsvall. is cost 25,000 and has one: 12,500 to 25,000, twice.
  test("the avoided cost lies between an even share and the whole of what the case cost", () => {
    expect(r10.series("avoided_low", alla)).toEqual([15_000, 40_000, 41_250, 41_250]);
    expect(r10.series("avoided_high", alla)).toEqual([60_000, 110_000, 115_000, 115_000]);
    expect(r10.records("avoided_low", "2018K2")).toEqual([
      "ij-1441 1441 excluded not_received",
      "ij-1444 1444 excluded not_received",
      "ij-2281 2281 numerator",
      "is-1441 1441 excluded planned",
      "is-1444 1444 numerator",
      "is-1445 1445 numerator",
      "unknown-1445 1445 excluded no_cost",
    ]);
  });

  test("by programme, none a class of its own", () => {
    expect(r10.value("joint_sek", "2018K2", alla, "programme_run/IP1")).toBe(60_000);
    expect(r10.value("joint_sek", "2018K2", alla, "programme_run/none")).toBe(40_000);
  });

  test("a sum with fewer than three municipalities behind it, or one with more than 85 percent, is not published, nor a split with one; a class with nothing is left out", async () => {
    const rows = await engine.extract(`
      select area_kind || ' ' || area_code as area, category, value, n, status
      from published.indicator_values
      where indicator_id = 'R10' and period = '2018K2' and measure = 'joint_sek'
          and area_code in ('alla', 'skaraborg', '1444', 'sundsvall') and category <> 'none'
      order by area, category desc`);
    expect(rows.map((row) => Object.values(row).map(String).join(" "))).toEqual([
      "hub skaraborg total null null few_payers",
      "hub skaraborg IP1 null null few_payers",
      "hub sundsvall total 0 0 final",
      "municipality 1444 total null null few_payers",
      "municipality 1444 IP1 null null few_payers",
      "portfolio alla total 100000 5 final",
      "portfolio alla IP1 null null few_payers",
    ]);
    const [avoided] = await engine.extract(`
      select value, status from published.indicator_values
      where indicator_id = 'R10' and period = '2018K1' and measure = 'avoided_high'
          and area_kind = 'portfolio' and category = 'total'`);
    expect(avoided).toEqual({ value: null, status: "few_payers" });
  });

  test("nor one that would tell, beside that of an area inside it, what few have borne: Sundsvall alone", async () => {
    const rows = await engine.extract(`
      select area_code, period, value from published.indicator_values
      where indicator_id = 'R10' and measure = 'joint_sek' and category = 'total'
          and area_code in ('alla', 'VG49', 'SE290') and period in ('2018K2', '2018K3')
      order by period, area_code`);
    expect(rows.map((row) => Object.values(row).map(String).join(" "))).toEqual([
      "SE290 2018K2 100000",
      "VG49 2018K2 100000",
      "alla 2018K2 100000",
      "SE290 2018K3 null",
      "VG49 2018K3 100000",
      "alla 2018K3 null",
    ]);
  });
});
