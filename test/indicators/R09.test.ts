import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

const alla = "portfolio alla";
const types = ["first", "inspired_adapted", "mainly_copy", "unknown"];

const adoptions: [string, string, string, string | null, string | null, string | null][] = [
  ["origin", GRASTORP, "first", "2017-12-01", "2018-01-01", null],
  ["together", ESSUNGA, "first", "2017-12-01", "2018-02-01", null],
  ["copy", LERUM, "mainly_copy", "2018-04-01", "2018-05-01", null],
  ["adapted", SUNDSVALL, "inspired_adapted", "2018-04-01", "2018-07-01", "2018-09-01"],
  ["before", ESSUNGA, "mainly_copy", "2017-11-01", "2017-12-31", null],
  ["unsaid", SUNDSVALL, "unknown", null, "2018-11-15", null],
  ["planned", LERUM, "mainly_copy", "2018-06-01", null, null],
  ["soon", LERUM, "mainly_copy", "2018-06-01", "2018-11-16", null],
  ["undated", GRASTORP, "unknown", null, null, null],
];

/** What came to Essunga is of a process, all else of an innovation whose case nobody knows. */
const given = world({
  "marts.innovations": [
    { innovation_id: "i" },
    { innovation_id: "j", case_id: "c", municipality_code: ESSUNGA },
  ],
  "marts.cases": [{ case_id: "c", municipality_code: ESSUNGA, solution_type: "process" }],
  "marts.adoptions": adoptions.map(
    ([adoption_id, municipality_code, reuse_type, decided_date, in_use_date, ended_date]) => ({
      adoption_id,
      innovation_id: municipality_code === ESSUNGA ? "j" : "i",
      municipality_code,
      role: "recipient",
      reuse_type,
      decided_date,
      in_use_date,
      ended_date,
    }),
  ),
});

describe("R09, type of reuse", () => {
  let r09: Values;
  beforeAll(async () => {
    r09 = await valuesOf("R09", given);
  });
  const shares = (area: string) =>
    types.map((type) => r09.value("reuse", "2018K4", area, `reuse_type/${type}`));

  test("what came into use in four quarters is 100 percent, unknown a class of its own: 2, 1, 1 and 1 of 5", () => {
    expect(shares(alla)).toEqual([40, 20, 20, 20]);
    expect(r09.at("reuse", "2018K4", alla, "reuse_type/first")).toMatchObject({
      numerator: 2,
      n: 5,
    });
  });

  test("the day before the four quarters is outside, their first day and the cut-off are inside", () => {
    expect(r09.records("reuse", "2018K4")).toEqual([
      "adapted 2281 numerator",
      "copy 1441 numerator",
      "origin 1444 numerator",
      "planned 1441 excluded planned",
      "soon 1441 excluded planned",
      "together 1445 numerator",
      "unsaid 2281 numerator",
    ]);
  });

  test("a use that ended was taken into use all the same, and a plan never counts", () => {
    expect(shares(`municipality ${SUNDSVALL}`)).toEqual([0, 50, 0, 50]);
    expect(shares(`municipality ${LERUM}`)).toEqual([0, 0, 100, 0]);
  });

  test("a group has its own whole, and one inside another does not share it", () => {
    expect(shares("group SKARABORG15")).toEqual([100, 0, 0, 0]);
    const copies = ["VG49", "SE290"].map((code) =>
      r09.at("reuse", "2018K4", `group ${code}`, "reuse_type/mainly_copy"),
    );
    expect(copies.map(({ numerator, n }) => [numerator, n])).toEqual([
      [1, 3],
      [1, 5],
    ]);
  });

  test("by type of solution the same adoptions are 100 percent again: one of a process, four unknown", () => {
    expect(r09.categories("reuse", "solution_type")).toEqual(["process", "unknown"]);
    expect(r09.value("reuse", "2018K4", alla, "solution_type/process")).toBe(20);
    expect(r09.value("reuse", "2018K4", alla, "solution_type/unknown")).toBe(80);
  });

  test("four quarters that are not all there have no shares yet", () => {
    expect(r09.at("reuse", "2018K3", alla, "reuse_type/first")).toMatchObject({
      value: null,
      status: "not_applicable",
    });
  });
});
