import { expect, test } from "vitest";
import { judgedFirst } from "../../../src/components/judged-first.js";

test("targets with a verdict come before those without, each in the order of the list", () => {
  const { ordered, judged } = judgedFirst([
    { verdict: "not_judged", sort_order: 2 },
    { verdict: "at_risk", sort_order: 3 },
    { verdict: "not_judged", sort_order: 1 },
    { verdict: "reached", sort_order: 4 },
  ]);
  expect(ordered.map((target) => target.sort_order)).toEqual([3, 4, 1, 2]);
  expect(judged).toBe(2);
});

test("no targets are no rows", () => {
  expect(judgedFirst([])).toEqual({ ordered: [], judged: 0 });
});
