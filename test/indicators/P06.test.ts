import { beforeAll, describe, expect, test } from "vitest";
import { type Course, timedWorld } from "./timed-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP } from "./world.js";

const alla = "portfolio alla";
const START = "2016-02-01";

/** Ten ideas of one day: three implemented, three ended otherwise, four still open after 1,064 days. */
const ideas: Course[] = [
  { id: "a", captured: START, stages: [[300, "implemented"]] },
  {
    id: "b",
    captured: START,
    stages: [
      [500, "implemented"],
      [900, "retired"],
    ],
  },
  {
    id: "c",
    captured: START,
    stages: [
      [700, "testing"],
      [800, "implemented"],
    ],
  },
  { id: "d", captured: START, stages: [[100, "rejected"]] },
  { id: "e", captured: START, stages: [[200, "withdrawn"]] },
  { id: "f", captured: START, stages: [[400, "stopped_learned"]] },
  { id: "g", captured: START, stages: [[50, "testing"]] },
  { id: "h", captured: START, stages: [[60, "paused"]] },
  { id: "i", captured: START },
  {
    id: "j",
    captured: START,
    stages: [
      [150, "rejected"],
      [250, "taken_up"],
    ],
  },
  { id: "k", captured: START, stages: [[30, "merged"]], more: { is_merged: true } },
];
const DAYS_PER_MONTH = 30.4375;

describe("P06, lead time from idea to implementation", () => {
  let p06: Values;
  beforeAll(async () => {
    p06 = await valuesOf(
      "P06",
      timedWorld(ideas, {
        "marts.case_municipalities": [
          {
            case_id: "a",
            municipality_code: ESSUNGA,
            role: "co_developer",
            valid_from: "2016-03-01",
          },
        ],
      }),
    );
  });

  // Competing ends, nobody censored before day 1,064: CIF(300) = 1/10, CIF(500) = 2/10, CIF(800) = 3/10.
  // Exactly at a tenth, so the middle of the days on which it stays there: (300 + 500) / 2, (500 + 800) / 2, (800 + 1064) / 2.
  test("ends compete: one idea in ten is implemented after 400 days, not sooner", () => {
    const months = ["p10", "p20", "p30"].map((measure) => p06.value(measure, "2018K4", alla));
    expect(months.map((value) => Number(value) * DAYS_PER_MONTH)).toEqual([
      expect.closeTo(400, 4),
      expect.closeTo(650, 4),
      expect.closeTo(932, 4),
    ]);
  });

  // With the rejected, the withdrawn and the stopped as censored: S = 7/8 · 5/6 · 4/5 = 0.583, 42 percent at day 800.
  test("the share never passes three in ten, where one less Kaplan–Meier would make it 42 percent", () => {
    expect(p06.at("p30", "2018K4", alla)).toMatchObject({ numerator: 3, n: 10 });
    expect(p06.value("p30", "2018K4", alla)).toBeGreaterThan(800 / DAYS_PER_MONTH);
    expect(p06.at("p30", "2017K4", alla)).toMatchObject({ value: null, status: "not_reached" });
  });

  test("an end is an end while it stands: one that was opened again is open", () => {
    expect(p06.records("p10", "2016K2")).toContain(`j ${GRASTORP} denominator`);
    expect(p06.at("p10", "2016K4", alla)).toMatchObject({ n: 10, numerator: 1 });
  });

  test("a merged idea counts until it is merged, and is left out with the reason after that", () => {
    expect(p06.records("p10", "2016K1")).toContain(`k ${GRASTORP} excluded merged`);
    expect(p06.at("p10", "2016K1", alla).n).toBe(10);
  });

  test("a joint idea counts once in the total and once in each municipality", () => {
    expect(p06.records("p10", "2016K4").filter((row) => row.startsWith("a "))).toEqual([
      `a ${GRASTORP} numerator`,
      `a ${ESSUNGA} numerator`,
    ]);
    expect(p06.at("p10", "2016K4", "hub skaraborg").n).toBe(10);
    expect(p06.at("p10", "2016K4", `municipality ${ESSUNGA}`)).toMatchObject({
      n: 1,
      status: "small",
    });
  });
});

describe("an old list that is delivered for the first time", () => {
  const LISTED = "2016-12-31";
  const old = (id: string, stages: [number, string][], listed?: string): Course => ({
    id,
    captured: "2016-03-06",
    stages,
    ...(listed && { listed }),
  });
  // 2016-12-31 is day 300 of an idea captured on 6 March.
  const list: Course[] = [
    old("seen_ended", [[300, "rejected"]], LISTED),
    old("seen_implemented", [[300, "implemented"]], LISTED),
    old(
      "seen_testing",
      [
        [300, "testing"],
        [500, "implemented"],
      ],
      LISTED,
    ),
    old("untouched", [], LISTED),
    old("dated", [
      [100, "testing"],
      [600, "implemented"],
    ]),
    ...["new1", "new2", "new3"].map((id): Course => ({ id, captured: "2017-03-01" })),
    { id: "fast", captured: "2017-03-01", stages: [[200, "implemented"]] },
  ];
  let p06: Values;
  beforeAll(async () => {
    p06 = await valuesOf("P06", timedWorld(list));
  });

  test("leaves out what had ended before it, whatever the end", () => {
    const records = p06.records("p10", "2018K4");
    expect(records).toContain(`seen_ended ${GRASTORP} excluded delayed_entry`);
    expect(records).toContain(`seen_implemented ${GRASTORP} excluded delayed_entry`);
    expect(records).toContain(`seen_testing ${GRASTORP} numerator`);
  });

  // At risk on day 200: the four of 2017 and the dated one, for the old ones are followed from day 300 only.
  // CIF(200) = 1/5. Before that nobody ended. With everybody at risk it would be 1/7.
  test("old ideas are at risk from the day they were seen, not before", () => {
    expect(p06.at("p10", "2018K4", alla)).toMatchObject({ value: 6.570842, n: 7 });
    expect(p06.at("p20", "2018K4", alla).value).toBeGreaterThan(200 / 30.4375);
  });

  test("nobody of the old list is known before it came", () => {
    expect(p06.records("p10", "2016K3")).toEqual([
      `dated ${GRASTORP} denominator`,
      `seen_ended ${GRASTORP} excluded delayed_entry`,
      `seen_implemented ${GRASTORP} excluded delayed_entry`,
      `seen_testing ${GRASTORP} excluded delayed_entry`,
      `untouched ${GRASTORP} excluded delayed_entry`,
    ]);
  });
});
