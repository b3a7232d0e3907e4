import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

function spell(
  item_id: string,
  municipality_code: string,
  stage: string,
  entered_date: string,
  more: Row = {},
) {
  return { item_id, municipality_code, stage, entered_date, is_delayed_entry: false, ...more };
}

function reach(item_id: string, municipality_code: string, stage: string, reached_date: string) {
  return { item_id, municipality_code, stage, reached_date };
}

/**
 * a goes back from test and in again, and is worked on by three municipalities, one of them from May;
 * b is merged into a; c was already in test in Sundsvall's first delivery.
 */
const given = world({
  "marts.ideas": [
    { idea_id: "a", municipality_code: GRASTORP, is_merged: false, solution_type: "service" },
    { idea_id: "b", municipality_code: GRASTORP, is_merged: true, solution_type: "service" },
    { idea_id: "c", municipality_code: SUNDSVALL, is_merged: false, solution_type: null },
  ],
  "marts.stage_spells": [
    spell("a", GRASTORP, "captured", "2018-01-10"),
    spell("a", GRASTORP, "taken_up", "2018-02-01"),
    spell("a", GRASTORP, "testing", "2018-04-01"),
    spell("a", GRASTORP, "taken_up", "2018-05-01"),
    spell("a", GRASTORP, "testing", "2018-06-01"),
    spell("b", GRASTORP, "captured", "2018-01-11"),
    spell("b", GRASTORP, "merged", "2018-02-20"),
    spell("c", SUNDSVALL, "captured", "2018-01-05"),
    spell("c", SUNDSVALL, "testing", "2018-03-31", { is_delayed_entry: true }),
  ],
  "marts.stage_reaches": [
    reach("a", GRASTORP, "captured", "2018-01-10"),
    reach("a", GRASTORP, "taken_up", "2018-02-01"),
    reach("a", GRASTORP, "testing", "2018-04-01"),
    reach("b", GRASTORP, "captured", "2018-01-11"),
    reach("c", SUNDSVALL, "captured", "2018-01-05"),
    reach("c", SUNDSVALL, "taken_up", "2018-03-31"),
    reach("c", SUNDSVALL, "testing", "2018-03-31"),
  ],
  "marts.case_municipalities": [
    { case_id: "a", municipality_code: GRASTORP, role: "owner", valid_from: "2018-02-01" },
    { case_id: "a", municipality_code: ESSUNGA, role: "co_developer", valid_from: "2018-02-01" },
    { case_id: "a", municipality_code: LERUM, role: "co_developer", valid_from: "2018-05-01" },
  ],
});

describe("P02, throughput per stage", () => {
  let p02: Values;
  beforeAll(async () => {
    p02 = await valuesOf("P02", given);
  });
  const alla = "portfolio alla";

  test("counts the first entry to each stage, in the quarter when it happened", () => {
    expect(p02.series("first_entries", alla, "stage/captured")).toEqual([2, 0, 0, 0]);
    expect(p02.series("first_entries", alla, "stage/taken_up")).toEqual([1, 0, 0, 0]);
    expect(p02.series("first_entries", alla, "stage/testing")).toEqual([0, 1, 0, 0]);
  });

  test("leaves out an item that was already old in the first delivery, and says so", () => {
    expect(p02.records("first_entries", "2018K1")).toContain(
      "c:testing:2018-03-31 2281 excluded delayed_entry",
    );
  });

  test("an entry again is no first entry", () => {
    expect(p02.records("first_entries", "2018K2")).toContain(
      "a:taken_up:2018-05-01 1444 excluded re_entry",
    );
  });

  test("gross also counts what was merged, and the merge itself", () => {
    expect(p02.value("first_entries_gross", "2018K1", alla, "stage/captured")).toBe(3);
    expect(p02.value("first_entries_gross", "2018K1", alla, "stage/merged")).toBe(1);
    expect(p02.categories("first_entries", "stage")).not.toContain("merged");
  });

  test("a joint case counts once in the total and once in each municipality that takes part by then", () => {
    const places = [alla, "hub skaraborg", `municipality ${GRASTORP}`, `municipality ${ESSUNGA}`];
    const taken_up = places.map((place) =>
      p02.value("first_entries", "2018K1", place, "stage/taken_up"),
    );
    expect(taken_up).toEqual([1, 1, 1, 1]);
    expect(p02.value("first_entries", "2018K1", "hub lerum", "stage/taken_up")).toBe(0);
    expect(p02.value("first_entries", "2018K2", "hub lerum", "stage/testing")).toBe(1);
    expect(p02.value("first_entries", "2018K2", "group VG49", "stage/testing")).toBe(1);
  });

  test("an idea is captured in its own municipality only, joint or not", () => {
    expect(p02.value("first_entries", "2018K1", `municipality ${ESSUNGA}`, "stage/captured")).toBe(
      0,
    );
  });

  test("an unknown type of solution is a class of its own", () => {
    expect(p02.value("first_entries", "2018K1", alla, "solution_type/unknown")).toBe(1);
    expect(p02.value("first_entries", "2018K1", alla, "solution_type/service")).toBe(2);
  });

  test("an idea has come as far as a stage that it skipped, and stays there", () => {
    expect(p02.series("reached", alla, "stage/taken_up")).toEqual([2, 2, 2, 2]);
    expect(p02.series("reached", alla, "stage/testing")).toEqual([1, 2, 2, 2]);
  });

  test("a merged idea is left out of how far ideas have come, and listed", () => {
    expect(p02.series("reached", alla, "stage/captured")).toEqual([2, 2, 2, 2]);
    expect(p02.records("reached", "2018K4")).toContain(
      "b:captured:2018-01-11 1444 excluded merged",
    );
  });
});
