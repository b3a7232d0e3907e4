import { beforeAll, describe, expect, test } from "vitest";
import { after, timedWorld } from "../timed-world.js";
import { type Values, valuesOfEach } from "../values-of.js";
import { cell, coursesIn, mean, middle, stagesIn, written } from "./written.js";

/**
 * Forty stays in testing: sixteen that began in 2016 and lasted long, sixteen short ones of the last eight
 * quarters, and eight of them that go on. Those that end in 2017 and 2018 are the long and the short alike.
 *
 * Of the 24 that began in the eight quarters nobody is lost before day 25, so the share that is left after the
 * twelfth exit (day 21) is 12/24 = 0.5 and after the thirteenth (day 22) 11/24: half have left after 21.5 days.
 */
const rows = written(`
  idea  captured    then
  a01   2016-01-15  0 testing, 400 developed
  a02   2016-01-15  0 testing, 420 developed
  a03   2016-02-15  0 testing, 440 developed
  a04   2016-02-15  0 testing, 460 developed
  a05   2016-03-15  0 testing, 480 developed
  a06   2016-03-15  0 testing, 500 rejected
  a07   2016-04-15  0 testing, 520 developed
  a08   2016-04-15  0 testing, 540 developed
  a09   2016-05-15  0 testing, 560 developed
  a10   2016-05-15  0 testing, 580 stopped_learned
  a11   2016-06-15  0 testing, 600 developed
  a12   2016-06-15  0 testing, 620 developed
  a13   2016-07-15  0 testing, 640 developed
  a14   2016-07-15  0 testing, 660 developed
  a15   2016-08-15  0 testing, 680 withdrawn
  a16   2016-08-15  0 testing, 700 developed
  b01   2017-01-15  0 testing, 10 developed
  b02   2017-02-15  0 testing, 11 developed
  b03   2017-03-15  0 testing, 12 developed
  b04   2017-04-15  0 testing, 13 rejected
  b05   2017-05-15  0 testing, 14 developed
  b06   2017-06-15  0 testing, 15 developed
  b07   2017-07-15  0 testing, 16 developed
  b08   2017-08-15  0 testing, 17 developed
  b09   2018-01-15  0 testing, 18 developed
  b10   2018-02-15  0 testing, 19 developed
  b11   2018-03-15  0 testing, 20 stopped_learned
  b12   2018-04-15  0 testing, 21 developed
  b13   2018-05-15  0 testing, 22 developed
  b14   2018-06-15  0 testing, 23 developed
  b15   2018-07-15  0 testing, 24 developed
  b16   2018-08-15  0 testing, 25 developed
  c01   2017-03-01  0 testing
  c02   2017-05-01  0 testing
  c03   2017-07-01  0 testing
  c04   2017-09-01  0 testing
  c05   2018-01-01  0 testing
  c06   2018-01-01  0 testing
  c07   2018-03-01  0 testing
  c08   2018-05-01  0 testing
`);

const left = rows
  .map((row) => ({ from: cell(row, "captured"), days: stagesIn(row.then)[1]?.[0] }))
  .flatMap(({ from, days }) => (days === undefined ? [] : [{ days, on: after(from, days) }]));
const byExit = left.filter(({ on }) => on >= "2017-01-01").map(({ days }) => days);

describe("length bias: what is sampled as it leaves, or while it stands, is the long", () => {
  let p04: Values;
  let p07: Values;
  beforeAll(async () => {
    const values = await valuesOfEach(["P04", "P07"], timedWorld(coursesIn(rows)));
    [p04, p07] = [values.P04, values.P07];
  });
  const place = ["2018K4", "portfolio alla", "stage/testing"] as const;

  test("half of the stays that began in the eight quarters are over after 21.5 days", () => {
    expect(p07.at("p50", ...place)).toMatchObject({ value: 21.5, numerator: 16, n: 24 });
  });

  // Sixteen of 10–25 days and sixteen of 400–700: the sixteenth is 25, the seventeenth 400.
  // The short sum to 280, the long to 8,800: 9,080 over 32.
  test("all that left in them would say 212.5 days in the middle and 283.75 in the mean", () => {
    expect([byExit.length, middle(byExit), mean(byExit)]).toEqual([32, 212.5, 283.75]);
  });

  // Open on 31 December 2018: 670, 609, 548, 486, 364, 364, 305 and 244 days; the middle of 364 and 486.
  test("and what stands there now is 425 days old in the middle: the age of work is no cycle time", () => {
    expect(p04.at("age_median", ...place)).toMatchObject({ value: 425, n: 8 });
  });
});
