import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

function spell(
  item_id: string,
  municipality_code: string,
  stage: string,
  entered_date: string,
  left_date: string | null = null,
) {
  return { item_id, municipality_code, stage, entered_date, left_date, is_delayed_entry: false };
}

const given = world({
  "marts.ideas": [
    ["a", GRASTORP],
    ["b", GRASTORP],
    ["c", SUNDSVALL],
    ["d", LERUM],
    ["e", LERUM],
  ].map(([idea_id = "", municipality_code = ""]) => ({
    idea_id,
    municipality_code,
    is_merged: idea_id === "b",
    solution_type: "process",
  })),
  "marts.stage_spells": [
    spell("a", GRASTORP, "captured", "2018-01-10", "2018-03-31"),
    spell("a", GRASTORP, "taken_up", "2018-03-31", "2018-06-30"),
    spell("a", GRASTORP, "testing", "2018-06-30", "2018-11-16"),
    spell("b", GRASTORP, "captured", "2018-01-11", "2018-02-20"),
    spell("b", GRASTORP, "merged", "2018-02-20"),
    spell("c", SUNDSVALL, "testing", "2018-02-01", "2018-05-01"),
    spell("c", SUNDSVALL, "paused", "2018-05-01", "2018-07-01"),
    spell("c", SUNDSVALL, "testing", "2018-07-01", "2018-08-01"),
    spell("c", SUNDSVALL, "implemented", "2018-08-01"),
    spell("d", LERUM, "captured", "2018-04-01", "2018-05-01"),
    spell("d", LERUM, "rejected", "2018-05-01"),
    spell("e", LERUM, "captured", "2018-10-01"),
  ],
  "marts.case_municipalities": [
    {
      case_id: "a",
      municipality_code: ESSUNGA,
      role: "co_developer",
      valid_from: "2018-03-31",
      valid_to: "2018-09-30",
    },
  ],
});

describe("P03, work in progress", () => {
  let p03: Values;
  beforeAll(async () => {
    p03 = await valuesOf("P03", given);
  });
  const alla = "portfolio alla";

  test("counts what stands in a stage on the quarter's last day", () => {
    expect(p03.series("wip", alla)).toEqual([2, 1, 1, 2]);
    expect(p03.series("wip", alla, "stage/taken_up")).toEqual([1, 0, 0, 0]);
    expect(p03.series("wip", alla, "stage/testing")).toEqual([1, 1, 1, 1]);
    expect(p03.series("wip", alla, "stage/captured")).toEqual([0, 0, 0, 1]);
  });

  test("leaves out what is merged, paused, ended or already implemented, with the reason", () => {
    expect(p03.records("wip", "2018K2")).toEqual([
      "a 1444 numerator",
      "a 1445 numerator",
      "b 1444 excluded merged",
      "c 2281 excluded paused",
      "d 1441 excluded ended",
    ]);
    expect(p03.records("wip", "2018K3")).toContain("c 2281 excluded implemented");
  });

  test("the running quarter is measured on the as-of date, not on its last day", () => {
    expect(p03.records("wip", "2018K4")).toContain("a 1444 numerator");
  });

  test("a municipality that has left a joint case has it no longer", () => {
    expect(p03.series("wip", `municipality ${ESSUNGA}`)).toEqual([1, 1, 0, 0]);
  });
});
