import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOfEach } from "../values-of.js";
import { coursesIn, written } from "./written.js";

/**
 * Thirty ideas of 1 February 2016, six of May 2018 and four of the last quarter of 2018.
 *
 * Day 300 of the old ones is 27 November 2016 and day 1,000 is 28 October 2018. So three ideas are implemented
 * in the fourth quarter of 2016, when none comes in, and six in that of 2018, when four do. Of the thirty, three
 * are implemented within a year: 10 percent, and nothing happens to the ten others before they leave the count.
 */
const rows = written(`
  idea  captured    then
  a01   2016-02-01  300 implemented
  a02   2016-02-01  300 implemented
  a03   2016-02-01  300 implemented
  b01   2016-02-01  200 testing, 1000 implemented
  b02   2016-02-01  200 testing, 1000 implemented
  b03   2016-02-01  200 testing, 1000 implemented
  b04   2016-02-01  200 testing, 1000 implemented
  b05   2016-02-01  200 testing, 1000 implemented
  b06   2016-02-01  200 testing, 1000 implemented
  c01   2016-02-01  400 rejected
  c02   2016-02-01  400 rejected
  c03   2016-02-01  400 rejected
  c04   2016-02-01  400 rejected
  c05   2016-02-01  400 rejected
  c06   2016-02-01  400 rejected
  c07   2016-02-01  400 withdrawn
  c08   2016-02-01  400 withdrawn
  c09   2016-02-01  500 stopped_learned
  c10   2016-02-01  500 stopped_learned
  c11   2016-02-01  –
  c12   2016-02-01  –
  c13   2016-02-01  –
  c14   2016-02-01  –
  c15   2016-02-01  –
  c16   2016-02-01  –
  c17   2016-02-01  –
  c18   2016-02-01  –
  c19   2016-02-01  –
  c20   2016-02-01  –
  c21   2016-02-01  –
  d01   2018-05-01  –
  d02   2018-05-01  –
  d03   2018-05-15  –
  d04   2018-05-15  –
  d05   2018-05-31  –
  d06   2018-05-31  –
  e01   2018-10-01  –
  e02   2018-10-31  –
  e03   2018-11-15  –
  e04   2018-12-01  –
`);

describe("unrelated flows: this quarter's implementations are not of this quarter's ideas", () => {
  let values: Record<"P01" | "P02" | "P08", Values>;
  beforeAll(async () => {
    values = await valuesOfEach(["P01", "P02", "P08"], timedWorld(coursesIn(rows)));
  });
  const ideas = (period: string) => values.P01.value("net", period, "portfolio alla");
  const implementations = (period: string) =>
    values.P02.value("first_entries", period, "portfolio alla", "stage/implemented");

  test("ten percent of the ideas are implemented within a year, of the whole and of their half-year", () => {
    const share = (measure: string, category?: string) =>
      values.P08.at(measure, "2018K4", "portfolio alla", category);
    expect(share("implemented_12")).toMatchObject({ value: 10, numerator: 9, n: 40 });
    expect(share("implemented_12", "cohort/2016H1")).toMatchObject({ value: 10, n: 30 });
    expect(share("implemented_24", "cohort/2016H1").value).toBe(10);
  });

  test("the last quarter's ratio would say 150 percent: six implemented, four received", () => {
    expect([implementations("2018K4"), ideas("2018K4")]).toEqual([6, 4]);
  });

  test("that of the spring of 2018 would say nought, and that of late 2016 divide three by nothing", () => {
    expect([implementations("2018K2"), ideas("2018K2")]).toEqual([0, 6]);
    expect([implementations("2016K4"), ideas("2016K4")]).toEqual([3, 0]);
  });

  test("ideas too young for a year have no share of their own yet, rather than nought", () => {
    expect(
      values.P08.at("implemented_12", "2018K4", "portfolio alla", "cohort/2018H1"),
    ).toMatchObject({ value: null, status: "too_early", n: 6 });
  });
});
