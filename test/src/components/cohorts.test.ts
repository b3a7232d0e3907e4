import { expect, it } from "vitest";
import { cohortShares } from "../../../src/components/cohorts.js";
import type { Context } from "../../../src/components/context.js";
import type { Scope } from "../../../src/components/scope.js";

it("gives a half-year its share when its last idea can have been followed for so long", () => {
  const select = () => [
    { category: "2018H2", value: 31, n: 40 },
    { category: "2018H1", value: 40, n: 35 },
    { category: "2017H2", value: 28, n: 30 },
  ];
  const at = (cutoff_on: string) =>
    cohortShares(
      { select } as unknown as Context,
      { area: {}, period: { period: "2019K4", cutoff_on } } as Scope,
    )
      .filter(({ stage }) => stage === "testing")
      .map(({ cohort, twelve, twentyFour }) => [cohort, twelve, twentyFour]);
  expect(at("2019-12-31")).toEqual([
    ["2017H2", 28, 28],
    ["2018H1", 40, null],
    ["2018H2", 31, null],
  ]);
  expect(at("2019-12-30")).toEqual([
    ["2017H2", 28, null],
    ["2018H1", 40, null],
    ["2018H2", null, null],
  ]);
});
