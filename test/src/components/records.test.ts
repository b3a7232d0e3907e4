import { describe, expect, it } from "vitest";
import type { Observation } from "../../../src/components/published.js";
import { countRecords } from "../../../src/components/records.js";

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
