import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOfEach } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

function line(kind: string, id: string, day: string, amount: number, more: Row): Row {
  const named = { line_id: `${kind} ${id}`, kind, record_id: id, line_date: day, amount };
  return { ...named, hub_code: "skaraborg", ...more };
}

function benefit(id: string, status: string, day: string, value: number, more: Row = {}): Row {
  const own = { municipality_code: GRASTORP, category: "money", unit: "kr per år" };
  return { benefit_id: id, status, assessed_date: day, value, ...own, ...more };
}

function adoption(id: string, in_use_date: string, municipality_code = GRASTORP): Row {
  return { adoption_id: id, innovation_id: id, municipality_code, in_use_date };
}

function opened(case_id: string, opened_date: string, more: Row): Row {
  return { case_id, municipality_code: GRASTORP, opened_date, is_delayed_entry: false, ...more };
}

function activity(
  activity_number: number,
  ends_on: string,
  done_on: string | null,
  more: Row = {},
) {
  const plan = { hub_code: "skaraborg", starts_on: "2018-01-01", is_followed: true };
  return { ...plan, activity_number, ends_on, done_on, ...more };
}

let found: Record<"E01" | "E02" | "E03" | "E04" | "E05" | "E06", Values>;
beforeAll(async () => {
  found = await valuesOfEach(
    ["E01", "E02", "E03", "E04", "E05", "E06"],
    world({
      "marts.account_lines": [
        line("grant", "2", "2018-01-01", 900_000, { funder: "Vinnova" }),
        line("grant", "3", "2018-02-01", 500_000, { funder: "Vinnova", hub_code: "lerum" }),
        line("payment", "4", "2018-05-02", 300_000, { funder: "Vinnova" }),
        line("cost", "K-1", "2018-02-01", 60_000, { municipality_code: GRASTORP }),
        line("cost", "K-2", "2018-05-01", 40_000, { municipality_code: ESSUNGA }),
        line("cost", "K-3", "2018-05-01", 50_000, { municipality_code: LERUM, hub_code: "lerum" }),
        line("opened_case", "A", "2018-01-10", 1, { municipality_code: GRASTORP }),
        line("opened_case", "B", "2018-01-20", 1, { municipality_code: ESSUNGA }),
        line("opened_case", "C", "2018-04-20", 1, { municipality_code: ESSUNGA }),
        line("closed_case", "A", "2018-06-01", 1, { municipality_code: GRASTORP }),
        line("adoption", "I-1", "2018-06-01", 1, { municipality_code: GRASTORP }),
        line("adoption", "I-2", "2018-06-01", 1, { municipality_code: ESSUNGA }),
      ],
      "marts.benefits": [
        benefit("N-1", "expected", "2018-01-15", 100_000),
        benefit("N-1", "expected", "2018-04-15", 80_000),
        benefit("N-1", "measured", "2018-06-30", 30_000, { innovation_id: "I-1" }),
        benefit("N-2", "expected", "2018-02-15", 120, { category: "time", unit: "timmar per år" }),
        benefit("N-3", "measured", "2018-09-02", 5, { category: "quality", innovation_id: "I-2" }),
      ],
      "marts.adoptions": [
        adoption("I-1", "2018-01-02"),
        adoption("I-2", "2018-03-01"),
        adoption("I-3", "2018-08-01"),
      ],
      "marts.cases": [
        opened("A", "2018-01-10", { radicality: "radical", is_digital: true }),
        opened("B", "2018-01-20", { radicality: "incremental", is_digital: false }),
        opened("C", "2018-02-20", { radicality: null, is_digital: null }),
        opened("D", "2018-02-21", { is_delayed_entry: true, is_digital: true }),
      ],
      "marts.item_municipalities": ["A", "B", "C", "D"].map((item_id) => ({
        ...{ item_id, municipality_code: GRASTORP, is_owner: true },
        ...{ valid_from: "1900-01-01", valid_to: null },
      })),
      "marts.idea_cases": [{ idea_id: "A", case_id: "A" }],
      "marts.ideas": [
        { idea_id: "A", municipality_code: GRASTORP, challenge: "Kortare väntan" },
        { idea_id: "B", municipality_code: GRASTORP, challenge: null },
      ],
      "marts.stage_reaches": [
        {
          item_id: "B",
          municipality_code: GRASTORP,
          stage: "developed",
          reached_date: "2018-05-05",
        },
      ],
      "marts.plan_activities": [
        activity(1, "2018-03-31", "2018-03-30"),
        activity(2, "2018-03-31", "2018-05-30"),
        activity(3, "2018-06-30", null),
        activity(4, "2018-06-30", null, { is_followed: false }),
        activity(5, "2018-12-31", null),
      ],
    }),
  );
});

const hub = "hub skaraborg";

describe("E01", () => {
  test("keeps what is granted apart from what is paid", () => {
    expect(found.E01.at("granted", "2018K2", hub)).toMatchObject({ value: 900_000, n: 1 });
    expect(found.E01.at("granted", "2018K2", "portfolio alla").value).toBe(1_400_000);
    expect(found.E01.at("paid", "2018K2", hub)).toMatchObject({ value: 300_000, status: "final" });
  });

  test("does not take an unknown payment for none", () => {
    for (const measure of ["paid", "co_finance"]) {
      expect(found.E01.at(measure, "2018K1", hub)).toMatchObject({
        value: null,
        status: "not_computable",
      });
      expect(found.E01.at(measure, "2018K2", "hub lerum").status).toBe("not_computable");
    }
  });

  test("sets the municipalities' own costs against what is paid: 100 of 400 thousand", () => {
    expect(found.E01.at("co_finance", "2018K2", hub)).toMatchObject({ value: 25, n: 3 });
  });
});

describe("E02", () => {
  test("divides all costs by closed cases, and by adoptions", () => {
    expect(found.E02.at("total_cost", "2018K2", hub).value).toBe(100_000);
    expect(found.E02.at("cost_per_case", "2018K2", hub)).toMatchObject({ value: 100_000, n: 1 });
    expect(found.E02.at("cost_per_adoption", "2018K2", hub)).toMatchObject({ value: 50_000, n: 2 });
  });

  test("says nothing of costs for each case while none is closed", () => {
    expect(found.E02.at("cost_per_case", "2018K1", hub)).toMatchObject({
      value: null,
      status: "not_applicable",
    });
  });

  test("divides a grant by opened cases, and leaves out grants to sluices without cases", () => {
    expect(found.E02.at("grant_per_case", "2018K2", hub).value).toBe(300_000);
    expect(found.E02.at("grant_per_case", "2018K2", "portfolio alla").value).toBe(300_000);
  });
});

describe("E03", () => {
  test("never adds what is expected to what is measured", () => {
    expect(found.E03.at("expected", "2018K2", hub).value).toBe(2);
    expect(found.E03.at("measured", "2018K2", hub).value).toBe(1);
    expect(found.E03.at("expected_money", "2018K2", hub).value).toBe(80_000);
    expect(found.E03.at("measured_money", "2018K2", hub).value).toBe(30_000);
  });

  test("holds the newest assessment of the day, and adds hours to hours alone", () => {
    expect(found.E03.at("expected_money", "2018K1", hub).value).toBe(100_000);
    expect(found.E03.at("expected_time", "2018K2", hub).value).toBe(120);
    expect(found.E03.at("verified", "2018K3", hub).value).toBe(0);
  });
});

describe("E04", () => {
  test("counts what was measured within six months, among those six months old", () => {
    expect(found.E04.at("followed_up", "2018K3", hub)).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  test("leaves out the young, and does not judge them", () => {
    expect(found.E04.at("followed_up", "2018K2", hub).status).toBe("not_applicable");
  });
});

describe("E05", () => {
  test("shows the unknown as a class, and leaves it out of the share alone", () => {
    expect(found.E05.at("digital", "2018K4", hub)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(found.E05.at("classes", "2018K4", hub, "radicality/unknown")).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });

  test("knows an answered challenge by the idea, and a package by the stage", () => {
    expect(found.E05.at("challenge", "2018K4", hub)).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
    expect(found.E05.at("packaged", "2018K4", hub)).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

describe("E06", () => {
  test("asks only of what is due and followed: one of three in time", () => {
    expect(found.E06.at("on_time", "2018K3", hub)).toMatchObject({ numerator: 1, denominator: 3 });
  });

  test("lets what is not done be late by the days so far: −1, 60 and 92 days", () => {
    expect(found.E06.at("slip", "2018K3", hub).value).toBe(60);
    expect(found.E06.at("slip", "2018K1", hub).value).toBe(-0.5);
  });
});
