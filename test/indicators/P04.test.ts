import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

function spell(item_id: string, stage: string, entered_date: string, more: Row = {}): Row {
  return { item_id, stage, entered_date, left_date: null, is_delayed_entry: false, ...more };
}

const OWNERS: [string, string][] = [
  ["a", GRASTORP],
  ["b", GRASTORP],
  ["c", ESSUNGA],
  ["d", ESSUNGA],
  ["old", LERUM],
  ["quick", SUNDSVALL],
];

/**
 * On 31 March a, b, c and d have stood in test for 10, 20, 40 and 80 days; c is joint with Grästorp and
 * Lerum. old was in test before the first delivery, quick was captured 15 days ago; nine others took 5 days.
 */
const given = world({
  "marts.ideas": OWNERS.map(([idea_id, municipality_code]) => ({
    idea_id,
    municipality_code,
    is_merged: false,
    first_reply_date: idea_id === "old" ? "2018-06-01" : null,
  })),
  "marts.stage_spells": [
    spell("a", "testing", "2018-03-21", { left_date: "2018-04-10" }),
    spell("b", "testing", "2018-03-11", { left_date: "2018-04-10" }),
    spell("c", "testing", "2018-02-19"),
    spell("d", "testing", "2018-01-10", { left_date: "2018-04-10" }),
    spell("old", "testing", "2018-03-31", { is_delayed_entry: true }),
    spell("quick", "captured", "2018-03-16", { left_date: "2018-04-10" }),
    ...Array.from({ length: 9 }, (_, i) =>
      spell(`gone-${i}`, "captured", "2018-01-10", { left_date: "2018-01-15" }),
    ),
  ],
  "marts.case_municipalities": [GRASTORP, LERUM].map((municipality_code) => ({
    case_id: "c",
    municipality_code,
    role: "co_developer",
    valid_from: "2018-02-19",
  })),
});

describe("P04, age of work in progress", () => {
  let p04: Values;
  beforeAll(async () => {
    p04 = await valuesOf("P04", given);
  });
  const alla = "portfolio alla";

  test.each([
    // 10, 15, 20, 40, 80: the middle one; place 1 + 4 · 0.85 = 4.4 lies 0.4 between 40 and 80.
    ["age_median", alla, "total/total", 20, 5],
    ["age_eighty_fifth", alla, "total/total", 56, 5],
    // In test 10, 20, 40, 80: half way between 20 and 40; place 3.55 lies 0.55 between 40 and 80.
    ["age_median", alla, "stage/testing", 30, 4],
    ["age_eighty_fifth", alla, "stage/testing", 62, 4],
    // Grästorp has a and b and takes part in c: 10, 20, 40.
    ["age_median", `municipality ${GRASTORP}`, "total/total", 20, 3],
    ["age_median", "group VG49", "total/total", 30, 4],
    // Lerum has the joint case of 40 days, and one whose age nobody knows.
    ["age_median", "hub lerum", "total/total", 40, 1],
  ] as const)("%s of %s, %s, is %d of %d items", (measure, area, category, value, n) => {
    const row = p04.at(measure, "2018K1", area, category);
    expect(row.value).toBeCloseTo(value, 9);
    expect(row.n).toBe(n);
  });

  test("leaves out of the ages what was old in the first delivery, with the reason, and counts it among the open", () => {
    expect(p04.records("age_median", "2018K1")).toContain("old 1441 excluded delayed_entry");
    expect(p04.records("stalled", "2018K1")).toContain("old 1441 denominator");
  });

  test("is stalled when it has stood longer than 85 percent in its stage: S(5) = 1/10, so quick's 15 days are long", () => {
    expect(p04.records("stalled", "2018K1")).toContain("quick 2281 numerator");
    // In test nobody has left by then, so 80 days are not long.
    expect(p04.records("stalled", "2018K1")).toContain("d 1445 denominator");
  });

  test("is stalled when nothing has happened for 90 days, and a first reply is something", () => {
    expect(p04.records("stalled", "2018K2")).toContain("old 1441 denominator");
    expect(p04.records("stalled", "2018K3")).toContain("old 1441 numerator");
  });

  test("the share has Wilson's interval, and none where nothing is open", () => {
    const share = p04.at("stalled", "2018K3", alla);
    expect(share).toMatchObject({ value: 100, numerator: 2, n: 2, high: 100 });
    expect(share.low).toBeCloseTo(34.238, 3);
    expect(p04.at("stalled", "2018K3", "hub sundsvall")).toMatchObject({
      value: null,
      status: "not_applicable",
    });
  });
});
