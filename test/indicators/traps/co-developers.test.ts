import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOfEach } from "../values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "../world.js";
import { cell, codeOf, written } from "./written.js";

/**
 * Forty rows of a register: ten innovations, all implemented on 1 February 2018, each in the four municipalities.
 *
 * Thirty-three are in use by the end of September: ten at their origin and 23 elsewhere. Of these 23 the register calls eleven
 * recipients, but three of them (c2, f4, j4) helped to develop: two had left the case, one had not. Eight are spread.
 * d2 was in use before its origin, and e2 has ended.
 */
const rows = written(`
  use  innovation  municipality  role          used        developed
  a1   a           Grästorp      origin        2018-02-01  always
  a2   a           Essunga       co_developer  2018-02-10  always
  a3   a           Lerum         recipient     2018-03-01  –
  a4   a           Sundsvall     recipient     2018-04-10  –
  b1   b           Grästorp      origin        2018-02-01  always
  b2   b           Essunga       co_developer  2018-02-01  always
  b3   b           Lerum         co_developer  2018-02-15  always
  b4   b           Sundsvall     co_developer  2018-03-01  always
  c1   c           Grästorp      origin        2018-02-01  always
  c2   c           Essunga       recipient     2018-03-01  2018-01-31
  c3   c           Lerum         recipient     –           –
  c4   c           Sundsvall     recipient     –           –
  d1   d           Grästorp      origin        2018-02-01  always
  d2   d           Essunga       recipient     2018-01-05  –
  d3   d           Lerum         recipient     –           –
  d4   d           Sundsvall     recipient     –           –
  e1   e           Essunga       origin        2018-02-01  always
  e2   e           Grästorp      recipient     2018-03-01  –
  e3   e           Lerum         co_developer  2018-03-01  always
  e4   e           Sundsvall     recipient     –           –
  f1   f           Essunga       origin        2018-02-01  always
  f2   f           Grästorp      co_developer  2018-02-01  always
  f3   f           Lerum         co_developer  2018-02-20  always
  f4   f           Sundsvall     recipient     2018-05-01  always
  g1   g           Essunga       origin        2018-02-01  always
  g2   g           Grästorp      recipient     2018-08-01  –
  g3   g           Lerum         recipient     2018-09-01  –
  g4   g           Sundsvall     recipient     2018-09-15  –
  h1   h           Lerum         origin        2018-02-01  always
  h2   h           Grästorp      co_developer  2018-05-01  always
  h3   h           Essunga       co_developer  2018-05-01  always
  h4   h           Sundsvall     recipient     –           –
  i1   i           Lerum         origin        2018-02-01  always
  i2   i           Grästorp      recipient     2018-06-01  –
  i3   i           Essunga       recipient     –           –
  i4   i           Sundsvall     co_developer  2018-03-01  always
  j1   j           Sundsvall     origin        2018-02-01  always
  j2   j           Grästorp      co_developer  2018-04-01  always
  j3   j           Essunga       co_developer  2018-04-15  always
  j4   j           Lerum         recipient     2018-04-15  2018-03-01
`);

const ended: Record<string, string> = { e2: "2018-06-15" };
const origins = rows.filter(({ role }) => role === "origin");
const CODES = [GRASTORP, ESSUNGA, LERUM, SUNDSVALL];
const alla = "portfolio alla";

describe("co-developers: what was made together does not spread", () => {
  let values: Record<"R01" | "R02" | "R03" | "R04", Values>;
  beforeAll(async () => {
    values = await valuesOfEach(
      ["R01", "R02", "R03", "R04"],
      world({
        "marts.innovations": origins.map((row) => ({
          innovation_id: cell(row, "innovation"),
          case_id: cell(row, "innovation"),
          municipality_code: codeOf(row.municipality),
          implemented_date: "2018-02-01",
        })),
        "marts.cases": origins.map((row) => ({
          case_id: cell(row, "innovation"),
          municipality_code: codeOf(row.municipality),
        })),
        "marts.case_municipalities": rows
          .filter(({ developed }) => developed !== null)
          .map((row) => ({
            case_id: cell(row, "innovation"),
            municipality_code: codeOf(row.municipality),
            role: row.role === "origin" ? "owner" : "co_developer",
            valid_from: "2017-06-01",
            valid_to: row.developed === "always" ? null : cell(row, "developed"),
          })),
        "marts.adoptions": rows.map((row) => ({
          adoption_id: cell(row, "use"),
          innovation_id: cell(row, "innovation"),
          municipality_code: codeOf(row.municipality),
          role: cell(row, "role"),
          decided_date: "2018-01-02",
          in_use_date: row.used ?? null,
          ended_date: ended[cell(row, "use")] ?? null,
        })),
      }),
    );
  });
  const at = (measure: string, code: string) =>
    values.R04.value(measure, "2018K3", `municipality ${code}`);

  test("eight of 33 uses are received, where every use elsewhere would say 23 and the register's word eleven", () => {
    expect(values.R04.at("received", "2018K3", alla)).toMatchObject({ numerator: 8, n: 33 });
    const elsewhere = rows.filter(({ role, used }) => role !== "origin" && used !== null);
    expect(elsewhere).toHaveLength(23);
    expect(elsewhere.filter(({ role }) => role === "recipient")).toHaveLength(11);
  });

  test("what is given and taken is the same eight: of Grästorp 3, Essunga 4, Lerum 1; to them 3, 1, 2 and Sundsvall 2", () => {
    expect(CODES.map((code) => at("given", code))).toEqual([3, 4, 1, 0]);
    expect(CODES.map((code) => at("taken", code))).toEqual([3, 1, 2, 2]);
    expect(CODES.map((code) => at("difference", code))).toEqual([0, 3, -1, -2]);
  });

  test("five of ten innovations are passed on, where ten are used elsewhere and eight are said to be received", () => {
    expect(values.R04.at("passed_on", "2018K3", alla)).toMatchObject({ numerator: 5, n: 10 });
    const used = (role: string[]) =>
      new Set(
        rows.flatMap((row) =>
          row.used !== null && role.includes(cell(row, "role")) ? [row.innovation] : [],
        ),
      ).size;
    expect(used(["co_developer", "recipient"])).toBe(10);
    expect(used(["recipient"])).toBe(8);
  });

  test("a use before its origin's leaves no time to measure: four of nine have spread, and the tenth is left out", () => {
    expect(values.R02.at("spread_12", "2018K3", alla)).toMatchObject({ numerator: 4, n: 9 });
    expect(values.R02.records("spread_12", "2018K3")).toContain("d 1444 excluded before_origin");
  });

  test("in March Sundsvall uses three solutions, but none that it did not help to make", () => {
    const reached = values.R03.records("reached", "2018K1");
    expect(reached).toContain("2281 2281 denominator");
    expect(values.R03.at("reached", "2018K1", alla)).toMatchObject({ numerator: 3, n: 4 });
  });

  test("a use that has ended leaves the stock, but was taken: 32 in use of 33 begun", () => {
    expect(values.R01.value("in_use", "2018K3", alla)).toBe(32);
    const begun = ["2018K1", "2018K2", "2018K3"].map((quarter) =>
      Number(values.R01.value("started", quarter, alla)),
    );
    expect(begun.reduce((sum, each) => sum + each, 0)).toBe(33);
  });
});
