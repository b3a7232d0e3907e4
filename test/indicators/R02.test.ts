import { beforeAll, describe, expect, test } from "vitest";
import { spreadWorld } from "./spread-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, LERUM } from "./world.js";

const alla = "portfolio alla";

describe("R02, degree of spread", () => {
  let r02: Values;
  beforeAll(async () => {
    r02 = await valuesOf("R02", spreadWorld);
  });

  // Of the ten of one day all are followed for 1,064 days: a on day 100 and b on day 365 of ten, then c and d.
  test("the share that another municipality uses within twelve months: two of ten, and four within 24", () => {
    const skaraborg = "group SKARABORG15";
    expect(r02.value("spread_12", "2018K4", skaraborg)).toBeCloseTo(20, 5);
    expect(r02.value("spread_24", "2018K4", skaraborg)).toBeCloseTo(40, 5);
    expect(r02.at("spread_12", "2018K4", skaraborg)).toMatchObject({ numerator: 6, n: 10 });
  });

  // The young one is followed for 213 days: S(365) = 10/11 · 8/9 and S(730) = 10/11 · 6/9.
  test("one that is young counts for as long as it was followed, neither as spread nor as never spread", () => {
    expect(r02.value("spread_12", "2018K4", alla)).toBeCloseTo(100 * (1 - (10 / 11) * (8 / 9)), 5);
    expect(r02.value("spread_24", "2018K4", alla)).toBeCloseTo(100 * (1 - (10 / 11) * (6 / 9)), 5);
  });

  test("groups inside each other have each their own innovations, and a recipient outside the group is spread too", () => {
    const rows = ["SKARABORG15", "VG49", "SE290"].map((code) =>
      r02.at("spread_12", "2018K4", `group ${code}`),
    );
    expect(rows.map(({ numerator, n }) => [numerator, n])).toEqual([
      [6, 10],
      [6, 10],
      [6, 11],
    ]);
    expect(r02.at("spread_12", "2016K2", "group SKARABORG15").numerator).toBe(1);
  });

  test("neither a co-developer's use, nor a former one's, nor a plan, nor the origin's own is spread", () => {
    expect(r02.records("spread_12", "2018K4")).toEqual([
      "a 1441 numerator",
      "a 1444 numerator",
      "b 1444 numerator",
      "c 1444 numerator",
      "d 1444 numerator",
      "e 1441 denominator",
      "e 1444 denominator",
      "early 1444 excluded before_origin",
      "f 1444 denominator",
      "g 1444 denominator",
      "h 1444 denominator",
      "i 1444 numerator",
      "j 1444 numerator",
      "old 1444 excluded delayed_entry",
      "young 2281 denominator",
    ]);
  });

  test("a joint innovation is one in the total and one in each municipality that still takes part", () => {
    expect(r02.at("spread_12", "2018K4", `municipality ${LERUM}`)).toMatchObject({
      numerator: 1,
      n: 2,
      status: "small",
    });
    expect(r02.at("spread_12", "2018K4", `municipality ${ESSUNGA}`).status).toBe("not_applicable");
  });

  // On the last day of 2016 the ten are followed for 334 days.
  test("is too early to say before anyone has been followed so long, and knows only what had happened", () => {
    expect(r02.at("spread_12", "2016K4", alla)).toMatchObject({
      value: null,
      status: "too_early",
      numerator: 1,
      n: 10,
    });
    expect(r02.value("spread_12", "2017K2", alla)).toBeCloseTo(20, 5);
  });

  test("by type of solution and radicality of the case, unknown a class of its own", () => {
    expect(r02.value("spread_12", "2018K4", alla, "solution_type/service")).toBeCloseTo(20, 5);
    expect(r02.categories("spread_12", "radicality")).toEqual(["unknown"]);
  });
});
