import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOf } from "../values-of.js";
import { cell, coursesIn, mean, middle, stagesIn, written } from "./written.js";

/**
 * Forty ideas that all came to testing on 1 January 2018: 22 have left it, 18 are there still after 364 days.
 *
 * Nobody is lost before the last exit, so Kaplan–Meier is the plain share that is left: after the 20th exit
 * (day 50) 20/40 = 0.5, after the 21st (day 60) 19/40 = 0.475, after the 22nd (day 70) 18/40 = 0.45.
 * Exactly half is left from day 50 to day 60: the middle is day 55. Under 0.15 it never comes.
 */
const rows = written(`
  idea  captured    then
  a01   2018-01-01  0 testing, 5 developed
  a02   2018-01-01  0 testing, 6 developed
  a03   2018-01-01  0 testing, 8 rejected
  a04   2018-01-01  0 testing, 9 developed
  a05   2018-01-01  0 testing, 10 developed
  a06   2018-01-01  0 testing, 12 stopped_learned
  a07   2018-01-01  0 testing, 14 developed
  a08   2018-01-01  0 testing, 15 developed
  a09   2018-01-01  0 testing, 16 paused
  a10   2018-01-01  0 testing, 18 developed
  a11   2018-01-01  0 testing, 20 developed
  a12   2018-01-01  0 testing, 21 rejected
  a13   2018-01-01  0 testing, 24 developed
  a14   2018-01-01  0 testing, 25 developed
  a15   2018-01-01  0 testing, 27 implemented
  a16   2018-01-01  0 testing, 30 developed
  a17   2018-01-01  0 testing, 35 withdrawn
  a18   2018-01-01  0 testing, 40 developed
  a19   2018-01-01  0 testing, 45 developed
  a20   2018-01-01  0 testing, 50 stopped_learned
  a21   2018-01-01  0 testing, 60 developed
  a22   2018-01-01  0 testing, 70 developed
  b01   2018-01-01  0 testing
  b02   2018-01-01  0 testing
  b03   2018-01-01  0 testing
  b04   2018-01-01  0 testing
  b05   2018-01-01  0 testing
  b06   2018-01-01  0 testing
  b07   2018-01-01  0 testing
  b08   2018-01-01  0 testing
  b09   2018-01-01  0 testing
  b10   2018-01-01  0 testing
  b11   2018-01-01  0 testing
  b12   2018-01-01  0 testing
  b13   2018-01-01  0 testing
  b14   2018-01-01  0 testing
  b15   2018-01-01  0 testing
  b16   2018-01-01  0 testing
  b17   2018-01-01  0 testing
  b18   2018-01-01  0 testing
`);

const finished = rows
  .map((row) => stagesIn(cell(row, "then"))[1])
  .flatMap((exit) => (exit ? [exit[0]] : []));

describe("survivorship: only the finished are measured", () => {
  let p07: Values;
  beforeAll(async () => {
    p07 = await valuesOf("P07", timedWorld(coursesIn(rows)));
  });
  const at = (measure: string) => p07.at(measure, "2018K4", "portfolio alla", "stage/testing");

  test("half of the forty have left testing after 55 days", () => {
    expect(at("p50")).toMatchObject({ value: 55, numerator: 22, n: 40 });
  });

  // 5+6+8+9+10+12+14+15+16+18+20+21+24+25+27+30+35+40+45+50+60+70 = 560, over 22; the 11th is 20, the 12th 21.
  test("the 22 finished alone would say 25.5 days in the mean and 20.5 in the middle", () => {
    expect([finished.length, mean(finished), middle(finished)]).toEqual([22, 560 / 22, 20.5]);
    expect(at("p50").value).toBeGreaterThan(2 * mean(finished));
  });

  // 85 percent of the 22 are the 19 fastest: 45 days. Of the forty, 45 percent are still there after a year.
  test("85 percent is not reached, where the finished alone would say 45 days", () => {
    expect(at("p85")).toMatchObject({ value: null, status: "not_reached" });
    expect(finished[Math.ceil(0.85 * finished.length) - 1]).toBe(45);
  });
});
