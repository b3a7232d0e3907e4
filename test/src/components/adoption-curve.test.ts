import { describe, expect, it } from "vitest";
import { adoptersAt, adoptionCurves } from "../../../src/components/adoption-curve.js";
import type { Adoption, Innovation } from "../../../src/components/published.js";

const innovation = (implemented_date: string | null) =>
  ({ innovation_id: "i", implemented_date }) as Innovation;
const used = (in_use_date: string | null, role = "recipient") =>
  ({ innovation_id: "i", in_use_date, role }) as Adoption;

describe("adoptionCurves", () => {
  it("has no curve for what is not implemented, or not yet", () => {
    const none = adoptionCurves([innovation(null), innovation("2020-02-01")], [], "2020-01-01");
    expect(none).toEqual([]);
  });

  it("starts at none and takes a step for each municipality that took it into use, in order of time", () => {
    const adoptions = [
      used("2019-07-02"),
      used("2019-04-01", "origin"),
      used(null),
      used("2020-02-01"),
    ];
    const [curve] = adoptionCurves([innovation("2019-01-01")], adoptions, "2020-01-01");
    expect(curve?.steps.map(({ count }) => count)).toEqual([0, 1, 2]);
    expect(curve?.steps.map(({ months }) => Math.round(months))).toEqual([0, 3, 6]);
    expect(Math.round(curve?.followed ?? 0)).toBe(12);
  });

  it("counts a developer's use from before the implementation at its start, and leaves out a recipient's", () => {
    const early = [used("2018-11-01"), used("2018-11-01", "co_developer")];
    const [curve] = adoptionCurves([innovation("2019-01-01")], early, "2020-01-01");
    expect(curve?.steps).toEqual([
      { months: 0, count: 0 },
      { months: 0, count: 1 },
    ]);
  });
});

describe("adoptersAt", () => {
  const [curve] = adoptionCurves([innovation("2019-01-01")], [used("2019-04-01")], "2019-10-01");

  it("tells nothing of a month that is still to come", () => {
    expect(curve && adoptersAt(curve, 12)).toBeNull();
  });

  it("counts those that had come by a month", () => {
    expect(curve && [1, 6].map((month) => adoptersAt(curve, month))).toEqual([0, 1]);
  });
});
