import { beforeAll, describe, expect, test } from "vitest";
import { type Course, timedWorld } from "./timed-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { GRASTORP } from "./world.js";

const alla = "portfolio alla";

const EARLY = "2016-02-01";
const LATE = "2017-08-01";

/** Six ideas of the first half-year of 2016 and five of the second of 2017. */
const ideas: Course[] = [
  {
    id: "a",
    captured: EARLY,
    stages: [
      [100, "testing"],
      [300, "developed"],
      [350, "implemented"],
    ],
  },
  {
    id: "b",
    captured: EARLY,
    stages: [
      [200, "developed"],
      [600, "implemented"],
    ],
  },
  { id: "c", captured: EARLY, stages: [[365, "testing"]] },
  {
    id: "d",
    captured: EARLY,
    stages: [
      [366, "testing"],
      [500, "stopped_learned"],
    ],
  },
  { id: "e", captured: EARLY, stages: [[50, "rejected"]] },
  { id: "f", captured: EARLY },
  { id: "g", captured: LATE, stages: [[30, "testing"]], more: { origin: "citizen" } },
  { id: "h", captured: LATE, stages: [[40, "rejected"]] },
  {
    id: "i",
    captured: LATE,
    stages: [
      [60, "testing"],
      [90, "implemented"],
    ],
  },
  { id: "j", captured: LATE },
  { id: "k", captured: LATE },
];

describe("P08, cohort conversion", () => {
  let p08: Values;
  beforeAll(async () => {
    p08 = await valuesOf("P08", timedWorld(ideas));
  });
  const at = (measure: string, cohort: string, period = "2018K4") =>
    p08.at(measure, period, alla, `cohort/${cohort}`);

  // Everybody is followed for more than two years, so the share is a plain count: a, b and c of six
  // within 365 days, d on day 366; b skipped the test and counts as having reached it.
  test("the share that has come to a stage within twelve months, of all in the cohort", () => {
    expect(at("testing_12", "2016H1").value).toBeCloseTo(50, 5);
    expect(at("testing_24", "2016H1").value).toBeCloseTo((100 * 4) / 6, 5);
    expect(at("developed_12", "2016H1").value).toBeCloseTo((100 * 2) / 6, 5);
    expect(at("implemented_12", "2016H1").value).toBeCloseTo(100 / 6, 5);
    expect(at("implemented_24", "2016H1").value).toBeCloseTo((100 * 2) / 6, 5);
  });

  test("all the ideas that have come so far stand in the numerator, of all in the denominator", () => {
    expect(at("implemented_12", "2016H1")).toMatchObject({ numerator: 2, n: 6 });
    expect(at("testing_12", "2016H1")).toMatchObject({ numerator: 4, n: 6 });
  });

  // By the end of 2018 the cohort has been followed for 517 days: enough for twelve months, not for 24.
  test("a cohort that has not been followed so long has no share yet", () => {
    expect(at("testing_12", "2017H2").value).toBeCloseTo(40, 5);
    expect(at("testing_24", "2017H2")).toMatchObject({ value: null, status: "too_early", n: 5 });
  });

  // Two flows in one ratio: in 2017K4 one idea was implemented (i) and none came in; the cohort's share is one of five.
  test("is not the quarter's implementations over the quarter's ideas", () => {
    expect(at("implemented_12", "2017H2").value).toBeCloseTo(20, 5);
    expect(p08.at("implemented_12", "2018K4", alla)).toMatchObject({ numerator: 3, n: 11 });
  });

  // Censored: at the end of 2016K3 the cohort is followed for 243 days; the rejected e is no censoring.
  test("as the quarter knew it: only what had happened by its end", () => {
    expect(at("testing_12", "2016H1", "2016K3")).toMatchObject({ value: null, numerator: 2, n: 6 });
    expect(p08.records("testing_12", "2016K3").map((row) => row.split(" ")[2])).toEqual([
      "numerator",
      "numerator",
      "denominator",
      "denominator",
      "denominator",
      "denominator",
    ]);
  });

  test("ideas are of the half-year they were captured in, and an unknown origin is a class of its own", () => {
    expect(p08.categories("testing_12", "cohort")).toEqual(["2016H1", "2017H2"]);
    expect(p08.categories("testing_12", "origin")).toEqual(["unknown"]);
    expect(p08.records("testing_12", "2018K4")).toContain(`g ${GRASTORP} numerator`);
  });
});
