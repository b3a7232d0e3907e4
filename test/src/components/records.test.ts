import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/components/published.js";
import { countRecords, recordsOf } from "../../../src/components/records.js";
import { lists } from "./lists.js";

const record = (
  record_id: string,
  part: Observation["part"],
  reason: string | null = null,
  municipality_code = "1497",
): Observation => ({
  indicator_id: "P01",
  measure: "gross",
  record_kind: "idea",
  record_id,
  period: "2020K2",
  municipality_code,
  category: "total",
  part,
  reason,
  item_id: record_id,
});

describe("countRecords", () => {
  it("counts nothing in nothing", () => {
    expect(countRecords([])).toEqual({ records: 0, numerator: 0, denominator: 0, excluded: [] });
  });

  it("counts a joint record once", () => {
    const counts = countRecords([record("a", "numerator"), record("a", "numerator", null, "1496")]);
    expect(counts).toMatchObject({ records: 1, numerator: 1 });
  });

  it("adds up to all records, each reason for itself", () => {
    const counts = countRecords([
      record("a", "numerator"),
      record("b", "denominator"),
      record("c", "excluded", "merged"),
      record("d", "excluded", "merged"),
      record("e", "excluded", "paused"),
    ]);
    expect(counts).toEqual({
      records: 5,
      numerator: 1,
      denominator: 1,
      excluded: [
        { reason: "merged", records: 2 },
        { reason: "paused", records: 1 },
      ],
    });
  });
});

describe("recordsOf", () => {
  it("gives the records of a measure, a quarter and the municipalities that belonged to the area then", () => {
    const [area] = lists.areas.filter(({ area_kind }) => area_kind === "hub");
    const all = [
      record("stays", "numerator", null, "0687"),
      record("left", "numerator", null, "0512"),
      record("elsewhere", "numerator", null, "1497"),
      { ...record("other measure", "numerator", null, "0687"), measure: "net" },
    ].flatMap((row) => ["2019K4", "2020K2"].map((period) => ({ ...row, period })));
    const ids = (key: string) => {
      const period = lists.periods.find((candidate) => candidate.period === key);
      if (!area || !period) throw new Error("missing");
      const of = { indicator: "P01", measure: "gross" };
      return recordsOf(all, lists, { area, period }, of).map((row) => row.record_id);
    };
    expect(ids("2019K4")).toEqual(["stays", "left"]);
    expect(ids("2020K2")).toEqual(["stays"]);
  });
});
