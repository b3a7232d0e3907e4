import { beforeAll, describe, expect, test } from "vitest";
import { after, QUARTERS } from "./timed-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, members, SUNDSVALL, world } from "./world.js";

const START = "2016-02-01";
const alla = "portfolio alla";

/** Fifteen municipalities of one sluice; the last day of 2018 is day 1,064. */
const fifteen = [GRASTORP, ESSUNGA, ...Array.from({ length: 13 }, (_, i) => `15${10 + i}`)];
const at = (i: number) => fifteen[i] as string;

const member = (
  hub_code: string,
  municipality_code: string,
  valid_from: string,
  valid_to: string | null = null,
) => ({
  ...{ hub_code, municipality_code, role: "member", valid_from, valid_to },
});

/** Which innovation, where, in what role, so many days after it was implemented, and when the use ended. */
const uses: [string, string, string, number | null, number?][] = [
  ["a", GRASTORP, "origin", 0],
  ["a", at(1), "co_developer", 40, 300],
  ["a", at(2), "recipient", 100],
  ["a", at(3), "recipient", 365],
  ["a", at(4), "recipient", 366],
  ["a", at(5), "recipient", null],
  ["a", at(6), "recipient", -5],
  // It left the sluice on day 200, and took it into use later.
  ["a", at(7), "recipient", 250],
  // Two that could not: of another sluice, and new in this one.
  ["a", LERUM, "recipient", 50],
  ["a", SUNDSVALL, "recipient", 60],
];

const given = world({
  "marts.calendar_quarters": QUARTERS,
  "marts.run": [{ as_of: "2018-12-31", is_synthetic: true, edition: "2018K4" }],
  "marts.areas": [{ area_kind: "portfolio", area_code: "alla", name: "alla", sort_order: 1 }],
  "marts.area_members": members("portfolio", "alla", [...fifteen, LERUM, SUNDSVALL]),
  "marts.reporting": QUARTERS.flatMap(({ period }) =>
    fifteen.map((municipality_code) => ({
      ...{ source: "adoption", municipality_code, period: String(period), is_reported: true },
    })),
  ),
  "marts.hub_members": [
    ...fifteen.map((code, i) =>
      member("skaraborg", code, "2015-01-01", i === 7 ? after(START, 200) : null),
    ),
    member("lerum", LERUM, "2015-01-01"),
    member("skaraborg", SUNDSVALL, after(START, 1)),
  ],
  "marts.cases": [{ case_id: "c", municipality_code: GRASTORP, solution_type: "service" }],
  "marts.innovations": [
    { innovation_id: "a", case_id: "c", municipality_code: GRASTORP, implemented_date: START },
    { innovation_id: "planned", municipality_code: GRASTORP },
  ],
  "marts.adoptions": uses.map(([innovation_id, municipality_code, role, days, ended]) => ({
    ...{ adoption_id: `${innovation_id}-${municipality_code}`, innovation_id, municipality_code },
    ...{ role, decided_date: START, in_use_date: days === null ? null : after(START, days) },
    ended_date: ended === undefined ? null : after(START, ended),
  })),
});

describe("R08, adoption curve", () => {
  let r08: Values;
  beforeAll(async () => {
    r08 = await valuesOf("R08", given);
  });

  test("counts the sluice's municipalities that have taken it into use so far, one that has stopped too", () => {
    const counts = ["2016K1", "2016K2", "2016K4", "2017K1"].map((period) =>
      r08.value("adopters", period, alla),
    );
    expect(counts).toEqual([2, 3, 3, 5]);
    expect(r08.at("adopters", "2018K4", alla)).toMatchObject({ numerator: 5, n: 13 });
  });

  test("those that have not are followed; one that left, and one that was before the origin, are left out", () => {
    const records = r08.records("adopters", "2018K4");
    expect(records).toHaveLength(15);
    expect(records.filter((row) => row.includes("excluded"))).toEqual([
      `a:${at(6)} ${at(6)} excluded before_origin`,
      `a:${at(7)} ${at(7)} excluded left`,
    ]);
    expect(records.filter((row) => row.startsWith(`a:${at(5)}`))).toEqual([
      `a:${at(5)} ${at(5)} denominator`,
    ]);
  });

  // Fourteen are followed: on the days 0, 40 and 100 one each, on day 200 one leaves, on the days 365 and 366 one each.
  test("the share within a year: three of fourteen, and then one of the ten that are left", () => {
    const year = 1 - (11 / 14) * (9 / 10);
    expect(r08.value("adopted_12", "2018K4", alla)).toBeCloseTo(100 * year, 5);
    expect(r08.value("adopted_24", "2018K4", alla)).toBeCloseTo(
      100 * (1 - (11 / 14) * (8 / 10)),
      5,
    );
    expect(r08.at("adopted_12", "2018K4", alla)).toMatchObject({ numerator: 5, n: 14 });
  });

  test("by the type of solution of its case", () => {
    expect(r08.categories("adopters", "solution_type")).toEqual(["service"]);
  });
});
