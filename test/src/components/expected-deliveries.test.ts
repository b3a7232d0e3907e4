import { describe, expect, it } from "vitest";
import { expectedDeliveries } from "../../../src/components/expected-deliveries.js";
import type { Delivery } from "../../../src/components/published.js";

const delivery = (
  source: string,
  period: string,
  is_reported: boolean,
  code = "1497",
): Delivery => ({
  source,
  municipality_code: code,
  municipality_name: "Hjo",
  period,
  is_reported,
  file_count: is_reported ? 1 : 0,
  newest_delivery: null,
});

describe("expectedDeliveries", () => {
  it("expects nothing of a system that a municipality has never reported from", () => {
    const one = delivery("planner", "2020K1", false);
    expect(expectedDeliveries([one])(one)).toBe(false);
  });

  it("expects every quarter of a system once it has been used", () => {
    const gap = delivery("ideabox", "2020K2", false);
    const isExpected = expectedDeliveries([delivery("ideabox", "2020K1", true), gap]);
    expect(isExpected(gap)).toBe(true);
    expect(isExpected(delivery("ideabox", "2020K2", false, "1496"))).toBe(false);
  });

  it("expects the staff statistics in the last quarter only", () => {
    const november = [delivery("november", "2019K4", true), delivery("november", "2020K1", false)];
    expect(november.map(expectedDeliveries(november))).toEqual([true, false]);
  });
});
