import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, quarter, world } from "./world.js";

/** anna gives twelve ideas, two of them long ago; bo gives one with cia; dan's sex is unknown; eva gave in 2017, in two operations. */
const ideas: [string, string, string, string[], string?][] = [
  ...Array.from({ length: 10 }, (_, i): [string, string, string, string[], string?] => [
    `many-${i}`,
    GRASTORP,
    "2018-02-02",
    ["anna"],
    "Vård",
  ]),
  ["old-1", GRASTORP, "2017-01-01", ["anna"]],
  ["old-2", GRASTORP, "2017-12-31", ["anna"]],
  ["pair", ESSUNGA, "2018-04-01", ["bo", "cia"]],
  ["unknown", LERUM, "2018-06-30", ["dan"]],
  ["last-year", GRASTORP, "2017-03-31", ["eva"]],
  ["moved-1", GRASTORP, "2018-04-01", ["eva"], "Vård"],
  ["moved-2", GRASTORP, "2018-04-02", ["eva"], "Teknik"],
  ["moved-3", GRASTORP, "2018-04-03", ["eva"]],
];

const given = world({
  "marts.calendar_quarters": [
    quarter("2017K1", "2017-01-01", "2017-03-31"),
    quarter("2017K2", "2017-04-01", "2017-06-30"),
    quarter("2017K3", "2017-07-01", "2017-09-30"),
    quarter("2017K4", "2017-10-01", "2017-12-31"),
    quarter("2018K1", "2018-01-01", "2018-03-31"),
    quarter("2018K2", "2018-04-01", "2018-06-30"),
    quarter("2018K3", "2018-07-01", "2018-09-30"),
    quarter("2018K4", "2018-10-01", "2018-12-31"),
  ],
  "marts.reporting": [GRASTORP, ESSUNGA, LERUM].flatMap((municipality_code) =>
    ["2017K1", "2017K4", "2018K1", "2018K2", "2018K3", "2018K4"].map((period) => ({
      source: "ideabox",
      municipality_code,
      period,
      is_reported: true,
    })),
  ),
  "marts.ideas": ideas.map(([idea_id, municipality_code, captured_date, , area = null]) => ({
    idea_id,
    municipality_code,
    captured_date,
    operating_area: area,
    is_merged: false,
  })),
  "marts.gender_coding": [
    ["Vård", "2018K1", "female_coded"],
    ["Vård", "2018K2", "balanced"],
    ["Teknik", "2018K2", "male_coded"],
  ].map(([operating_area = "", period = "", coding = ""]) => ({
    municipality_code: GRASTORP,
    operating_area,
    period,
    method: "computed",
    coding,
  })),
  "marts.idea_givers": ideas.flatMap(([idea_id, municipality_code, , givers]) =>
    givers.map((person_id) => ({ idea_id, municipality_code, person_id })),
  ),
  // one of anna's ten is tested in April; that of bo and cia was merged into one that was tested; dan's only later
  "marts.stage_reaches": [
    { item_id: "many-3", stage: "testing", reached_date: "2018-04-01" },
    { item_id: "many-4", stage: "taken_up", reached_date: "2018-02-03" },
    { item_id: "root", stage: "testing", reached_date: "2018-05-01" },
    { item_id: "unknown", stage: "testing", reached_date: "2018-07-01" },
  ],
  "marts.idea_roots": [{ idea_id: "pair", root_idea_id: "root" }],
  "marts.persons": [
    { person_id: "anna", sex: "women" },
    { person_id: "bo", sex: "men" },
    { person_id: "cia", sex: "women" },
    { person_id: "dan", sex: "unknown" },
    { person_id: "eva", sex: "women" },
  ],
});

describe("G01, idea givers by sex", () => {
  let g01: Values;
  beforeAll(async () => {
    g01 = await valuesOf("G01", given);
  });
  const alla = "portfolio alla";

  test("counts persons, not ideas: one who gave ten ideas in a year is one", () => {
    expect(g01.value("givers", "2018K1", alla)).toBe(1);
  });

  test("looks back over four quarters, no more: one of 31 March 2017 has left in the first quarter of 2018", () => {
    expect(g01.value("givers", "2017K4", alla)).toBe(2);
    expect(g01.records("givers", "2018K1")).toEqual(["anna 1444 numerator"]);
  });

  test("gives women and men as shares of those of known sex, and never drops the unknown", () => {
    const women = g01.at("share", "2018K2", alla, "sex/women");
    expect(women).toMatchObject({ value: 75, numerator: 3, denominator: 4, n: 4 });
    expect(g01.value("share", "2018K2", alla, "sex/men")).toBe(25);
    expect(g01.value("givers", "2018K2", alla, "sex/unknown")).toBe(1);
    expect(g01.value("givers", "2018K2", alla)).toBe(5);
  });

  test("leaves the unknown out of the share with the reason, and gives it no share of its own", () => {
    expect(g01.records("share", "2018K2")).toContain("dan 1441 excluded unknown_sex");
    expect(g01.categories("share", "sex")).toEqual(["men", "women"]);
  });

  test("has no share where all givers are of unknown sex", () => {
    expect(g01.at("share", "2018K2", "hub lerum", "sex/women")).toMatchObject({
      value: null,
      status: "not_applicable",
    });
    expect(g01.value("givers", "2018K2", "hub lerum", "sex/women")).toBe(0);
  });

  test("gives each person the coding of one operation, that of the newest idea that names one, as the quarter knows it", () => {
    const codings = ["balanced", "female_coded", "male_coded", "unknown"];
    const givers = (period: string, area = alla) =>
      codings.map((coding) => g01.value("givers", period, area, `coding/${coding}`));
    expect(givers("2018K1")).toEqual([0, 1, 0, 0]);
    expect(givers("2018K2")).toEqual([1, 0, 1, 3]);
    expect(g01.value("givers", "2018K2", alla, "coding_sex/male_coded/women")).toBe(1);
    expect(g01.value("givers", "2018K2", alla, "coding_sex/unknown/men")).toBe(1);
  });

  test("counts each person of known sex by the idea that had come furthest on the quarter's last day, a merged one by where it was merged", () => {
    const classes = ["before_testing", "testing_or_further"];
    const givers = (period: string) =>
      classes.map((each) => g01.value("known", period, alla, `progress/${each}`));
    expect(givers("2018K1")).toEqual([1, 0]);
    expect(givers("2018K2")).toEqual([1, 3]);
    const women = classes.map((each) => `progress_sex/${each}/women`);
    expect(women.map((each) => g01.value("known", "2018K2", alla, each))).toEqual([1, 2]);
    expect(g01.at("share", "2018K2", alla, "progress_sex/testing_or_further/women")).toMatchObject({
      ...{ value: (100 * 2) / 3, numerator: 2, denominator: 3 },
    });
  });

  test("gives shares by sex within each coding, and none of the codings in the whole", () => {
    expect(g01.categories("share", "coding")).toEqual([]);
    const within = (coding: string) => g01.at("share", "2018K2", alla, `coding_sex/${coding}`);
    expect(within("male_coded/women")).toMatchObject({ value: 100, numerator: 1, n: 1 });
    expect(within("unknown/men")).toMatchObject({ value: 50, numerator: 1, n: 2 });
  });

  test("is not shown before four quarters have passed", () => {
    expect(g01.at("givers", "2017K1", alla).status).toBe("not_applicable");
    expect(g01.at("givers", "2017K4", alla).status).toBe("final");
  });
});
