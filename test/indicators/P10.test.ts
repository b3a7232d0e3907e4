import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, SUNDSVALL, world } from "./world.js";

const ideas: [string, string, string, string | null, boolean?][] = [
  ["used", GRASTORP, "2017-01-01", "service"],
  ["learned", GRASTORP, "2017-02-01", "service"],
  ["open", GRASTORP, "2017-03-31", "process"],
  ["resting", SUNDSVALL, "2017-03-01", null],
  ["merged", SUNDSVALL, "2017-03-01", null, true],
  ["young", GRASTORP, "2017-04-01", "service"],
];

const stays: [string, string, string, string | null][] = [
  ["used", "captured", "2017-01-01", "2018-03-30"],
  ["used", "implemented", "2018-03-30", "2018-07-01"],
  ["used", "retired", "2018-07-01", null],
  ["learned", "testing", "2017-02-01", "2018-03-31"],
  ["learned", "stopped_learned", "2018-03-31", null],
  ["open", "testing", "2017-03-31", null],
  ["resting", "paused", "2017-03-01", null],
  ["merged", "merged", "2017-03-01", null],
  ["young", "captured", "2017-04-01", "2018-02-01"],
  ["young", "rejected", "2018-02-01", null],
];

/** used is joint with Essunga; young is a year old on the first of April 2018. */
const given = world({
  "marts.ideas": ideas.map(
    ([idea_id, municipality_code, captured_date, solution_type, is_merged = false]) => ({
      idea_id,
      municipality_code,
      captured_date,
      solution_type,
      is_merged,
    }),
  ),
  "marts.stage_spells": stays.map(([item_id, stage, entered_date, left_date]) => ({
    item_id,
    stage,
    entered_date,
    left_date,
  })),
  "marts.case_municipalities": [
    { case_id: "used", municipality_code: ESSUNGA, role: "co_developer", valid_from: "2017-01-01" },
  ],
});

describe("P10, outcome and flow efficiency", () => {
  let p10: Values;
  beforeAll(async () => {
    p10 = await valuesOf("P10", given);
  });
  const alla = "portfolio alla";

  test("all ideas of at least a year are 100 percent, those still open a class of their own: 1 of 4 each", () => {
    const classes = ["implemented", "stopped_learned", "open", "paused"];
    const shares = classes.map((each) => p10.at("outcome", "2018K1", alla, `outcome/${each}`));
    expect(shares.map(({ value, n }) => [value, n])).toEqual(classes.map(() => [25, 4]));
  });

  test("an idea that is a day short of a year is left out, and is there the next quarter", () => {
    expect(p10.value("outcome", "2018K1", alla, "outcome/rejected")).toBe(0);
    expect(p10.value("outcome", "2018K2", alla, "outcome/rejected")).toBe(20);
  });

  test("a solution that was taken out of use is retired from then on", () => {
    expect(p10.series("outcome", alla, "outcome/retired")).toEqual([0, 0, 20, 20]);
  });

  test("a merged idea counts in the one that it was merged into, and is listed", () => {
    expect(p10.records("outcome", "2018K1")).toContain("merged 2281 excluded merged");
  });

  test("each type of solution has its own whole", () => {
    expect(p10.value("outcome_service", "2018K1", alla, "outcome/implemented")).toBe(50);
    expect(p10.value("outcome_process", "2018K1", alla, "outcome/open")).toBe(100);
    expect(p10.value("outcome_unknown", "2018K1", alla, "outcome/paused")).toBe(100);
  });

  test("a joint idea is whole in each municipality", () => {
    expect(p10.value("outcome", "2018K1", `municipality ${ESSUNGA}`, "outcome/implemented")).toBe(
      100,
    );
  });

  test("flow efficiency cannot be computed where something closed, and says why of each", () => {
    expect(p10.at("flow_efficiency", "2018K1", alla)).toMatchObject({
      value: null,
      status: "not_computable",
    });
    expect(p10.records("flow_efficiency", "2018K3")).toEqual([
      "used:retired 1444 excluded not_in_exports",
      "used:retired 1445 excluded not_in_exports",
    ]);
    expect(p10.at("flow_efficiency", "2018K2", alla).status).toBe("not_applicable");
  });
});
