import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { world } from "./world.js";

const wave = (hub_code: string, name: string, role: string, held_on: string, counts: number[]) => {
  const [population_count = 0, invited_count = 0, respondent_count = 0, aware_count = 0] = counts;
  return {
    ...{ hub_code, wave: name, role, held_on, population_count, invited_count },
    ...{ respondent_count, aware_count, superseded_on: name === "first" ? "2018-08-01" : null },
  };
};

const given = world({
  "marts.awareness": [
    wave("skaraborg", "first", "employee", "2018-02-01", [400, 150, 100, 40]),
    wave("skaraborg", "second", "employee", "2018-08-01", [400, 150, 80, 40]),
    wave("skaraborg", "second", "manager", "2018-08-01", [30, 30, 20, 17]),
    wave("lerum", "only", "employee", "2018-02-01", [50, 50, 50, 20]),
    wave("sundsvall", "only", "employee", "2018-02-01", [100, 40, 19, 10]),
  ],
});

describe("K10, awareness", () => {
  let k10: Values;
  beforeAll(async () => {
    k10 = await valuesOf("K10", given);
  });

  // 40 of 100 who answered, of 400: n(N − 1)/(N − n) = 100·399/300 = 133; Wilson of p = 0.4 and n = 133.
  test("has Wilson's interval of a finite population", () => {
    const row = k10.at("knows", "2018K1", "hub skaraborg");
    expect(row).toMatchObject({ value: 40, n: 100, status: "final" });
    expect(row.low).toBeCloseTo(32.06778, 4);
    expect(row.high).toBeCloseTo(48.49366, 4);
  });

  test("has no doubt where everybody answered", () => {
    expect(k10.at("knows", "2018K1", "hub lerum")).toMatchObject({ value: 40, low: 40, high: 40 });
  });

  // 40 of 80 of 400 employees, 17 of 20 of 30 managers: (400·0.5 + 30·0.85)/430, where 57 of 100 would count managers too much.
  test("weighs each role as many as it is, whatever part of it was asked", () => {
    const row = k10.at("knows", "2018K3", "hub skaraborg");
    expect(row.value).toBeCloseTo(52.4419, 4);
    expect(row).toMatchObject({ n: 100, status: "final" });
    expect(row.low).toBeCloseTo(43.362, 4);
    expect(row.high).toBeCloseTo(61.3631, 4);
  });

  test("a wave holds until the next", () => {
    const answers = ["2018K1", "2018K2", "2018K3", "2018K4"].map(
      (period) => k10.at("knows", period, "hub skaraborg").n,
    );
    expect(answers).toEqual([100, 100, 100, 100]);
    expect(k10.value("knows", "2018K2", "hub skaraborg")).toBe(40);
    expect(k10.records("knows", "2018K3")).not.toContain(
      "skaraborg:first:employee:aware 1444 numerator",
    );
  });

  test("the response rate is of those who were asked, without an interval", () => {
    expect(k10.at("response", "2018K1", "hub skaraborg")).toMatchObject({
      ...{ n: 150, low: null, high: null },
    });
    expect(k10.value("response", "2018K1", "hub skaraborg")).toBeCloseTo(66.6667, 3);
  });

  test("under twenty answers nothing is shown, and with three managers who do not know no role is", () => {
    expect(k10.at("knows", "2018K1", "hub sundsvall")).toMatchObject({
      ...{ value: null, status: "withheld" },
    });
    expect(k10.at("knows", "2018K3", "hub skaraborg", "role/manager").status).toBe("withheld");
    expect(k10.at("knows", "2018K3", "hub skaraborg", "role/employee").status).toBe("withheld");
    expect(k10.value("knows", "2018K1", "hub skaraborg", "role/employee")).toBe(40);
  });

  test("surveys of different sluices are never put together, and none is a municipality's", () => {
    expect(k10.at("knows", "2018K1", "portfolio alla")).toMatchObject({
      ...{ value: null, status: "not_applicable" },
    });
    expect(() => k10.at("knows", "2018K1", "municipality 1444")).toThrow("missing value");
  });
});
