import { beforeAll, describe, expect, test } from "vitest";
import { type Course, timedWorld } from "./timed-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP } from "./world.js";

const alla = "portfolio alla";
const now = "2018K4";

/** A stay in test that begins on a day: its length, and where it went; null is still there. */
function tested(id: string, from: string, days: number | null, to = "developed"): Course {
  const stages: [number, string][] = [[0, "testing"]];
  if (days !== null) stages.push([days, to]);
  return { id, captured: from, stages };
}

const items: Course[] = [
  tested("a", "2017-02-01", 20),
  tested("b", "2017-06-01", 40, "rejected"),
  tested("c", "2017-09-01", 40, "paused"),
  tested("d", "2018-01-01", 60),
  // Still there on the last day of 2018: for 184, 122 and 31 days.
  tested("e", "2018-06-30", null),
  tested("f", "2018-08-31", null),
  tested("g", "2018-11-30", null),
  // Came in before the eight quarters and left in them, after 700 days.
  tested("h", "2016-06-01", 700),
  // Again in test after a pause: a stay of its own.
  {
    id: "i",
    captured: "2018-03-01",
    stages: [
      [0, "testing"],
      [10, "paused"],
      [100, "testing"],
      [190, "implemented"],
    ],
  },
  // Lay in test in the first delivery, on 2017-03-31: nobody knows since when.
  {
    id: "old",
    captured: "2017-03-01",
    stages: [
      [30, "testing"],
      [50, "developed"],
    ],
    listed: "2017-03-31",
  },
];

describe("P07, cycle time per stage", () => {
  let p07: Values;
  beforeAll(async () => {
    p07 = await valuesOf(
      "P07",
      timedWorld(items, {
        "marts.case_municipalities": [
          {
            case_id: "d",
            municipality_code: ESSUNGA,
            role: "co_developer",
            valid_from: "2018-01-15",
          },
        ],
      }),
    );
  });

  // Nine stays in test: ended after 10, 20, 40, 40, 60, 90 days, open for 31, 122 and 184.
  // S: 10 → 8/9, 20 → 7/9, (31 censored, 6 left) 40 → 7/9 · 4/6 = 0.519, 60 → 0.389, 90 → 0.259, then nobody leaves.
  test("half have left the test after sixty days, counting those that are still there", () => {
    expect(p07.at("p50", now, alla, "stage/testing")).toMatchObject({
      value: 60,
      numerator: 6,
      n: 9,
    });
  });

  test("85 percent have not left, and the time is not reached", () => {
    expect(p07.at("p85", now, alla, "stage/testing")).toMatchObject({
      value: null,
      status: "not_reached",
    });
  });

  // Length bias: of what left during 2017 and 2018 one stay is 700 days long; chosen by entry it is not among them.
  test("stays are chosen by when they began, so the longest do not crowd in", () => {
    expect(p07.records("p50", now).filter((row) => row.startsWith("h:testing"))).toEqual([]);
    expect(p07.records("p50", "2017K4")).toContain(`h:testing:2016-06-01 ${GRASTORP} denominator`);
  });

  test("a pause ends a stay, and what is taken up again is a new one", () => {
    expect(p07.records("p50", now).filter((row) => row.startsWith("i:"))).toEqual([
      `i:captured:2018-03-01 ${GRASTORP} numerator`,
      `i:implemented:2018-09-07 ${GRASTORP} excluded implemented`,
      `i:paused:2018-03-11 ${GRASTORP} excluded paused`,
      `i:testing:2018-03-01 ${GRASTORP} numerator`,
      `i:testing:2018-06-09 ${GRASTORP} numerator`,
    ]);
  });

  test("a stay that was old in the first delivery is left out, and so is what came before it unseen", () => {
    expect(p07.records("p50", now).filter((row) => row.startsWith("old:"))).toEqual([
      `old:captured:2017-03-01 ${GRASTORP} excluded delayed_entry`,
      `old:developed:2017-04-20 ${GRASTORP} denominator`,
      `old:testing:2017-03-31 ${GRASTORP} excluded delayed_entry`,
    ]);
  });

  test("an exit after the quarter's end is not known in it", () => {
    expect(p07.records("p50", "2018K1")).toContain(`d:testing:2018-01-01 ${GRASTORP} numerator`);
    expect(p07.records("p50", "2017K3")).toContain(`c:testing:2017-09-01 ${GRASTORP} denominator`);
  });

  test("a joint case counts in each municipality and once in the whole", () => {
    expect(p07.at("p50", now, `municipality ${ESSUNGA}`)).toMatchObject({ n: 3, status: "small" });
    expect(p07.at("p50", now, "hub skaraborg", "stage/testing").n).toBe(9);
  });
});
