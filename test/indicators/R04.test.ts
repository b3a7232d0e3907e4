import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

/** Of i, joint between Grästorp and Lerum until March, and of j, of Essunga; k has no known origin. */
const adoptions: [string, string, string, string | null, string?][] = [
  ["i", GRASTORP, "origin", "2018-01-15"],
  ["i", LERUM, "recipient", "2018-05-01"],
  ["i", ESSUNGA, "recipient", "2018-02-15", "2018-04-15"],
  ["i", SUNDSVALL, "recipient", "2018-04-15"],
  ["j", ESSUNGA, "origin", "2018-02-01"],
  ["j", GRASTORP, "recipient", "2018-01-31"],
  ["j", SUNDSVALL, "co_developer", "2018-02-01"],
  ["j", LERUM, "recipient", null],
  ["k", SUNDSVALL, "recipient", "2016-03-31"],
  ["k", GRASTORP, "recipient", "2016-04-01"],
];

const given = world({
  "marts.innovations": [
    {
      innovation_id: "i",
      case_id: "c",
      municipality_code: GRASTORP,
      implemented_date: "2018-01-15",
    },
    { innovation_id: "j", municipality_code: ESSUNGA, implemented_date: "2018-02-01" },
    { innovation_id: "k" },
  ],
  "marts.case_municipalities": [
    {
      case_id: "c",
      municipality_code: LERUM,
      role: "co_developer",
      valid_from: "2017-01-01",
      valid_to: "2018-03-01",
    },
  ],
  "marts.adoptions": adoptions.map(
    ([innovation_id, municipality_code, role, in_use_date, ended_date = null]) => ({
      adoption_id: `${innovation_id}-${municipality_code}`,
      innovation_id,
      municipality_code,
      role,
      decided_date: in_use_date ?? "2018-02-02",
      in_use_date,
      ended_date,
    }),
  ),
});

describe("R04, share of reuse, give and take", () => {
  let r04: Values;
  beforeAll(async () => {
    r04 = await valuesOf("R04", given);
  });
  const alla = "portfolio alla";
  const at = (measure: string, code: string, period = "2018K2") =>
    r04.value(measure, period, `municipality ${code}`);

  test("the part of what a municipality took into use that it received: Essunga one of two, Sundsvall one of two", () => {
    expect(at("received", ESSUNGA)).toBe(50);
    expect(at("received", SUNDSVALL)).toBe(50);
  });

  test("a former co-developer's use is neither taken nor given, whatever the register calls it", () => {
    expect(at("received", LERUM)).toBe(0);
    expect(r04.records("taken", "2018K2")).toEqual([
      "i-1441 1441 denominator",
      "i-1444 1444 denominator",
      "i-1445 1445 numerator",
      "i-2281 2281 numerator",
      "j-1441 1441 excluded planned",
      "j-1444 1444 numerator",
      "j-1445 1445 denominator",
      "j-2281 2281 denominator",
    ]);
  });

  test("an adoption that is received counts as given where the solution arose: two of Grästorp's, one of Essunga's", () => {
    expect([GRASTORP, ESSUNGA, LERUM, SUNDSVALL].map((code) => at("given", code))).toEqual([
      2, 1, 0, 0,
    ]);
    expect([GRASTORP, ESSUNGA, LERUM, SUNDSVALL].map((code) => at("taken", code))).toEqual([
      1, 1, 0, 1,
    ]);
  });

  test("in groups inside each other each counts once, given and taken alike in the whole", () => {
    const groups = ["SKARABORG15", "VG49", "SE290"].map((code) => `group ${code}`);
    expect(groups.map((group) => r04.value("given", "2018K2", group))).toEqual([3, 3, 3]);
    expect(groups.map((group) => r04.value("taken", "2018K2", group))).toEqual([2, 2, 3]);
    expect(r04.value("given", "2018K2", alla)).toBe(r04.value("taken", "2018K2", alla));
  });

  test("given less taken: what is given within a group evens out what is taken there", () => {
    expect([GRASTORP, ESSUNGA, LERUM, SUNDSVALL].map((code) => at("difference", code))).toEqual([
      1, 0, 0, -1,
    ]);
    expect(r04.value("difference", "2018K2", "group SKARABORG15")).toBe(1);
    expect(r04.value("difference", "2018K2", alla)).toBe(0);
    expect(r04.at("difference", "2018K2", alla)).toMatchObject({ numerator: 3, n: 7 });
  });

  test("goes eight quarters back, and what has no known origin is given by nobody", () => {
    expect(r04.records("taken", "2018K1").filter((row) => row.startsWith("k"))).toEqual([
      "k-1444 1444 numerator",
    ]);
    expect(r04.records("given", "2018K1").filter((row) => row.startsWith("k"))).toEqual([
      "k-1444 1444 denominator",
    ]);
    expect(r04.records("taken", "2018K2").filter((row) => row.startsWith("k"))).toEqual([]);
  });

  test("an innovation is passed on once, to however many, and one used elsewhere before its origin is passed on too", () => {
    expect(r04.records("passed_on", "2018K1")).toEqual(["i 1444 numerator", "j 1445 numerator"]);
    expect(r04.at("passed_on", "2018K2", alla)).toMatchObject({ value: 2, denominator: 2 });
  });

  test("a municipality that took nothing into use has no share, which is not none", () => {
    expect(r04.at("received", "2018K1", `municipality ${LERUM}`)).toMatchObject({
      value: null,
      status: "not_applicable",
    });
    expect(at("taken", LERUM, "2018K1")).toBe(0);
  });
});
