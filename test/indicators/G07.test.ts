import { beforeAll, describe, expect, test } from "vitest";
import { staff, staffWorld } from "./staff-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM } from "./world.js";

const participations: [string, string, string, string, string, string?][] = [
  ...people("women", 12, GRASTORP),
  ...people("men", 12, GRASTORP),
  ...people("unknown", 1, GRASTORP),
  ["late", "women", GRASTORP, "manager", "completed", "2018-04-01"],
  ["ended", "women", GRASTORP, "manager", "interrupted"],
  ["registered", "women", GRASTORP, "manager", "registered"],
  ["coach", "women", GRASTORP, "support", "completed"],
  ["again", "women", ESSUNGA, "manager", "completed"],
];

function people(sex: string, count: number, municipality: string) {
  return Array.from({ length: count }, (_, i): (typeof participations)[number] => [
    ...([`${sex}-${i}`, sex, municipality, "manager", "completed"] as const),
  ]);
}

// Grästorp: 24 + 6 women of 24 + 6 + 8 + 2 managers = 75 percent. Lerum trained nobody, and Essunga's file has no codes.
const headcounts = [
  ...staff("Vård", 300, 60).map((row, i) => ({ ...row, manager_count: [24, 8][i] ?? null })),
  ...staff("Teknik", 40, 100).map((row, i) => ({ ...row, manager_count: [6, 2][i] ?? null })),
  ...staff("Vård", 100, 100, { municipality_code: LERUM, manager_count: 50 }),
  ...staff("Vård", 100, 100, { municipality_code: ESSUNGA, manager_count: null }),
];

describe("G07, representation index", () => {
  let g07: Values;
  beforeAll(async () => {
    const persons = participations.map(([person_id, sex]) => ({ person_id, sex }));
    const given = staffWorld([], headcounts, {
      "marts.persons": persons,
      "marts.training_participations": participations.map(
        ([person_id, , municipality_code, role, status, completed_date = "2018-03-01"]) => ({
          ...{ person_id, municipality_code, role, status, cohort_id: "course" },
          ...{ started_date: "2017-11-01", completed_date, delivery_date: "2018-03-31" },
        }),
      ),
    });
    g07 = await valuesOf("G07", given);
  });
  const alla = "portfolio alla";

  // (12/24) / (30/40) = 0.667; ln ± 1.96·√(1/12 − 1/24 + 1/30 − 1/40) = −0.4055 ± 0.4383.
  test("is women's share of the trained leaders over their share of the managers", () => {
    expect(g07.at("index", "2018K1", alla, "sex/women")).toMatchObject({
      ...{ value: 0.67, low: 0.43, high: 1.03, numerator: 12, denominator: 24 },
    });
  });

  test("counts who has completed the training as a leader, in municipalities whose managers are told", () => {
    expect(g07.value("leaders", "2018K1", alla)).toBe(25);
    expect(g07.value("leaders", "2018K1", alla, "sex/unknown")).toBe(1);
    const others = g07.records("leaders", "2018K1").filter((row) => !row.endsWith("numerator"));
    expect(others).toEqual([
      "again 1445 excluded no_headcount",
      "ended 1444 excluded not_completed",
      "late 1444 excluded not_completed",
    ]);
    expect(g07.value("leaders", "2018K4", alla, "sex/women")).toBe(13);
  });

  test("counts managers in the municipalities that leaders come from", () => {
    expect(g07.value("managers", "2018K1", alla, "sex/women")).toBe(30);
    expect(g07.value("managers", "2018K1", alla)).toBe(40);
    const reasons = g07
      .records("managers", "2018K1")
      .map((row) => row.split(" ").slice(2).join(" "));
    expect(new Set(reasons)).toEqual(
      new Set(["numerator", "excluded no_leaders", "excluded no_aid_code"]),
    );
  });

  test("has no value before anybody has completed it", () => {
    expect(g07.at("index", "2017K4", alla, "sex/women")).toMatchObject({
      value: null,
      status: "not_applicable",
    });
  });
});
