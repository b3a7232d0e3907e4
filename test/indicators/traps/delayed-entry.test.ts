import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOf } from "../values-of.js";
import { cell, coursesIn, stagesIn, written } from "./written.js";

/**
 * Twenty ideas of 6 March 2016 in an old list that is first delivered on 31 December 2016, their day 300, and
 * twenty new ones of 1 January 2017. What had ended before the list came would hardly be in it.
 *
 * At risk until day 300 are the twenty new ones alone, of which four are implemented: 4/20 = 20 percent after
 * a year. On day 400 the fourteen old ones that stood in the list are at risk too, with the sixteen new that are
 * left: 7 of 30. 0.20 + 0.80 · 7/30 = 0.386667 after two years.
 */
const rows = written(`
  idea  captured    then                          listed
  a01   2016-03-06  300 testing, 400 implemented  2016-12-31
  a02   2016-03-06  300 testing, 400 implemented  2016-12-31
  a03   2016-03-06  300 testing, 400 implemented  2016-12-31
  a04   2016-03-06  300 testing, 400 implemented  2016-12-31
  a05   2016-03-06  300 testing, 400 implemented  2016-12-31
  a06   2016-03-06  300 testing, 400 implemented  2016-12-31
  a07   2016-03-06  300 testing, 400 implemented  2016-12-31
  a08   2016-03-06  300 testing                   2016-12-31
  a09   2016-03-06  300 testing                   2016-12-31
  a10   2016-03-06  300 testing                   2016-12-31
  a11   2016-03-06  300 testing                   2016-12-31
  a12   2016-03-06  300 taken_up                  2016-12-31
  a13   2016-03-06  300 taken_up                  2016-12-31
  a14   2016-03-06  300 taken_up                  2016-12-31
  b01   2016-03-06  300 rejected                  2016-12-31
  b02   2016-03-06  300 rejected                  2016-12-31
  b03   2016-03-06  300 withdrawn                 2016-12-31
  b04   2016-03-06  300 rejected                  2016-12-31
  b05   2016-03-06  300 implemented               2016-12-31
  b06   2016-03-06  300 implemented               2016-12-31
  c01   2017-01-01  80 implemented                –
  c02   2017-01-01  90 implemented                –
  c03   2017-01-01  100 implemented               –
  c04   2017-01-01  110 implemented               –
  c05   2017-01-01  30 testing                    –
  c06   2017-01-01  40 testing                    –
  c07   2017-01-01  50 testing                    –
  c08   2017-01-01  60 testing                    –
  c09   2017-01-01  –                             –
  c10   2017-01-01  –                             –
  c11   2017-01-01  –                             –
  c12   2017-01-01  –                             –
  c13   2017-01-01  –                             –
  c14   2017-01-01  –                             –
  c15   2017-01-01  –                             –
  c16   2017-01-01  –                             –
  c17   2017-01-01  –                             –
  c18   2017-01-01  –                             –
  c19   2017-01-01  –                             –
  c20   2017-01-01  –                             –
`);

const wayTo = (days: number) =>
  rows.filter((row) =>
    stagesIn(row.then).some(([day, stage]) => stage === "implemented" && day <= days),
  ).length;
const seenEnded = rows.filter((row) => cell(row, "idea").startsWith("b"));

describe("delayed entry: an old list shows those that were left, not those that had gone", () => {
  let p08: Values;
  beforeAll(async () => {
    p08 = await valuesOf("P08", timedWorld(coursesIn(rows)));
  });
  const at = (measure: string) => p08.at(measure, "2018K4", "portfolio alla");

  test("a fifth are implemented within a year, 38.7 percent within two", () => {
    expect(at("implemented_12")).toMatchObject({ value: 20, numerator: 11, n: 34 });
    expect(at("implemented_24").value).toBeCloseTo(38.666667, 5);
  });

  test("the six that had ended when the list came are left out, and listed", () => {
    const excluded = p08
      .records("implemented_12", "2018K4")
      .filter((record) => record.endsWith("excluded delayed_entry"));
    expect(excluded.map((record) => record.split(" ")[0])).toEqual(
      seenEnded.map((row) => cell(row, "idea")),
    );
  });

  // At risk from day 0: 4 of 34 within a year, 11 of 34 within two.
  test("with the old ones at risk from their first day it would be 11.8 and 32.4 percent", () => {
    const [year, twoYears] = [wayTo(299), wayTo(730) - 2];
    expect([year, twoYears]).toEqual([4, 11]);
    expect(at("implemented_12").value).toBeGreaterThan(100 * (year / 34));
    expect(at("implemented_24").value).toBeGreaterThan(100 * (twoYears / 34));
  });

  // With b05 and b06 as if they were implemented on the day of the list: 6 of 40 and 13 of 40.
  test("with the ended of the list too it would be 15 and 32.5 percent", () => {
    expect([wayTo(365) / 40, wayTo(730) / 40]).toEqual([0.15, 0.325]);
  });
});
