import { beforeAll, describe, expect, test } from "vitest";
import { type Course, timedWorld } from "./timed-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { GRASTORP } from "./world.js";

/** An idea of 2018 and the days until its first reply; null waits still. */
function idea(id: string, captured: string, days: number | null, more = {}): Course {
  const reply = days === null ? null : Date.parse(captured) + days * 86_400_000;
  const first_reply_date = reply === null ? null : new Date(reply).toISOString().slice(0, 10);
  return { id, captured, more: { first_reply_date, origin: "employee", ...more } };
}

const alla = "portfolio alla";
const late2018 = "2018K4";

describe("P05, time to first feedback", () => {
  let p05: Values;
  beforeAll(async () => {
    p05 = await valuesOf(
      "P05",
      timedWorld([
        idea("a", "2018-03-01", 2),
        idea("b", "2018-04-01", 4),
        idea("c", "2018-05-01", 10),
        idea("d", "2018-06-01", 30, { is_merged: true }),
        idea("e", "2018-07-01", null),
        idea("f", "2018-12-28", null, { origin: "manager" }),
        idea("g", "2018-09-01", 40, { source: "planner" }),
        idea("h", "2017-10-01", 1),
      ]),
    );
  });

  // Six ideas: replies after 2, 4, 10 and 30 days, e waits for 183 days and f for 3.
  // S(2) = 5/6; f leaves after 3 days; S(4) = 5/6 · 3/4 = 0.625; S(10) = 0.625 · 2/3 = 0.4167.
  test("half have a reply after ten days, when those who wait count with the time they have waited", () => {
    expect(p05.at("p50", late2018, alla)).toMatchObject({ value: 10, numerator: 4, n: 6 });
  });

  // S(30) = 0.4167 · 1/2 = 0.2083, and it never comes under 0.15.
  test("a share that is never reached has no value and says so", () => {
    expect(p05.at("p85", late2018, alla)).toMatchObject({
      value: null,
      status: "not_reached",
      n: 6,
    });
  });

  // Survivorship: the mean of the four replies is 11.5 days, their median 7.
  test("is not the median of those who have a reply", () => {
    expect(p05.value("p50", late2018, alla)).toBeGreaterThan(7);
  });

  test("an idea of another year is not in the four quarters, a merged one is, and a board knows of no replies", () => {
    expect(p05.records("p50", late2018)).toEqual([
      `a ${GRASTORP} numerator`,
      `b ${GRASTORP} numerator`,
      `c ${GRASTORP} numerator`,
      `d ${GRASTORP} numerator`,
      `e ${GRASTORP} denominator`,
      `f ${GRASTORP} denominator`,
      `g ${GRASTORP} excluded no_reply_data`,
    ]);
  });

  test("a reply after the quarter's end is not known in it", () => {
    expect(p05.records("p50", "2018K2")).toContain(`d ${GRASTORP} denominator`);
    expect(p05.records("p50", "2018K3")).toContain(`d ${GRASTORP} numerator`);
  });

  test("under five records there is no value, and a class of so few is not listed", () => {
    expect(p05.at("p50", "2018K1", alla)).toMatchObject({ value: null, status: "small", n: 2 });
    expect(p05.categories("p50", "origin")).toEqual(["employee"]);
    expect(p05.at("p50", late2018, alla, "origin/employee")).toMatchObject({ value: 10, n: 5 });
  });

  test("an area without ideas has nothing to wait for, which is not the same as no wait", () => {
    expect(p05.at("p50", "2016K2", alla)).toMatchObject({ value: null, status: "not_applicable" });
  });
});
