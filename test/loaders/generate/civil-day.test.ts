import { describe, expect, it } from "vitest";
import { day, iso, monthEnds, workday } from "../../../loaders/generate/civil-day.js";

describe("civil days", () => {
  it("are written as they were read", () => {
    expect(iso(day("2020-02-29"))).toBe("2020-02-29");
    expect(day("1970-01-02")).toBe(1);
  });

  it("move from a weekend to the Monday after", () => {
    expect(
      ["2020-06-26", "2020-06-27", "2020-06-28", "2020-06-29"].map(day).map(workday).map(iso),
    ).toEqual(["2020-06-26", "2020-06-29", "2020-06-29", "2020-06-29"]);
  });

  it("end months, quarters and half-years between two days", () => {
    const ends = (months: number) =>
      monthEnds(day("2016-11-01"), day("2017-06-30"), months).map(iso);
    expect(ends(6)).toEqual(["2016-12-31", "2017-06-30"]);
    expect(ends(3)).toEqual(["2016-12-31", "2017-03-31", "2017-06-30"]);
    expect(monthEnds(day("2020-02-01"), day("2020-02-28"), 1)).toEqual([]);
  });
});
