import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

function adoption(adoption_id: string, municipality_code: string, role: string, more: Row) {
  return { adoption_id, innovation_id: "i", municipality_code, role, ...more };
}

const given = world({
  "marts.innovations": [{ innovation_id: "i", case_id: "a", municipality_code: GRASTORP }],
  "marts.cases": [{ case_id: "a", municipality_code: GRASTORP, solution_type: "service" }],
  "marts.adoptions": [
    adoption("origin", GRASTORP, "origin", {
      decided_date: "2018-01-01",
      in_use_date: "2018-03-31",
    }),
    adoption("ended", ESSUNGA, "recipient", {
      decided_date: "2018-02-01",
      in_use_date: "2018-04-01",
      ended_date: "2018-09-30",
    }),
    adoption("planned", LERUM, "recipient", { decided_date: "2018-05-05" }),
    adoption("late", SUNDSVALL, "recipient", {
      decided_date: "2018-05-06",
      in_use_date: "2018-10-10",
    }),
    adoption("undated", SUNDSVALL, "recipient", { innovation_id: "unknown" }),
  ],
});

describe("R01, adoptions into use", () => {
  let r01: Values;
  beforeAll(async () => {
    r01 = await valuesOf("R01", given);
  });
  const alla = "portfolio alla";

  test("counts an adoption in the quarter in which it came into use", () => {
    expect(r01.series("started", alla)).toEqual([1, 1, 0, 1]);
  });

  test("the stock grows with each use begun and falls with each that ends", () => {
    expect(r01.series("in_use", alla)).toEqual([1, 2, 1, 2]);
  });

  test("a planned adoption never counts, and is listed until it is in use", () => {
    expect(r01.records("started", "2018K2")).toEqual([
      "ended 1445 numerator",
      "planned 1441 excluded planned",
    ]);
    expect(r01.records("in_use", "2018K3")).toEqual([
      "ended 1445 excluded ended",
      "late 2281 excluded planned",
      "origin 1444 numerator",
      "planned 1441 excluded planned",
      "undated 2281 excluded no_date",
    ]);
  });

  test("the origin's own use is an adoption, kept apart by role", () => {
    expect(r01.value("in_use", "2018K2", alla, "role/origin")).toBe(1);
    expect(r01.value("in_use", "2018K2", alla, "role/recipient")).toBe(1);
  });

  test("the type of solution comes from the case, unknown where there is none", () => {
    expect(r01.value("in_use", "2018K2", alla, "solution_type/service")).toBe(2);
    expect(r01.at("in_use", "2018K2", alla)).toMatchObject({ numerator: 2, denominator: 2 });
  });
});
