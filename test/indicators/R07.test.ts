import { beforeAll, describe, expect, test } from "vitest";
import { spreadWorld } from "./spread-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { LERUM } from "./world.js";

const alla = "portfolio alla";
const DAYS_PER_MONTH = 30.4375;

describe("R07, time to first spread", () => {
  let r07: Values;
  beforeAll(async () => {
    r07 = await valuesOf("R07", spreadWorld);
  });

  // Eleven, one of them followed for 213 days only: S(900) = 10/11 · 5/9 = 0.505, S(1000) = 10/11 · 4/9 = 0.404.
  test("half have spread after 1,000 days, where the mean of the spread ones would say 572", () => {
    expect(r07.value("p50", "2018K4", alla)).toBeCloseTo(1000 / DAYS_PER_MONTH, 5);
    expect(r07.at("p50", "2018K4", alla)).toMatchObject({ numerator: 6, n: 11 });
  });

  // Ten of one day: S(900) is one half exactly, so the middle of the days on which it stays there, 900 and 1,000.
  test("a share that is exactly one half for a while is reached in the middle of that while", () => {
    expect(r07.value("p50", "2018K4", "group SKARABORG15")).toBeCloseTo(950 / DAYS_PER_MONTH, 5);
  });

  test("where half have not spread yet the time is not reached, which is no zero", () => {
    expect(r07.at("p50", "2018K2", alla)).toMatchObject({
      value: null,
      status: "not_reached",
      numerator: 4,
      n: 11,
    });
  });

  test("of fewer than ten innovations no time is told", () => {
    expect(r07.at("p50", "2018K4", `municipality ${LERUM}`)).toMatchObject({
      value: null,
      status: "small",
      n: 2,
    });
  });

  test("a use elsewhere before the origin's own, and an old list without dates, are listed and left out", () => {
    const excluded = r07.records("p50", "2018K4").filter((row) => row.includes("excluded"));
    expect(excluded).toEqual([
      "early 1444 excluded before_origin",
      "old 1444 excluded delayed_entry",
    ]);
  });

  test("by type of solution, where there are ten of a type", () => {
    expect(r07.categories("p50", "solution_type")).toEqual(["service"]);
    expect(r07.value("p50", "2018K4", alla, "solution_type/service")).toBeCloseTo(
      950 / DAYS_PER_MONTH,
      5,
    );
  });
});
