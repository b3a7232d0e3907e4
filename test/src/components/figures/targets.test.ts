// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Context } from "../../../../src/components/context.js";
import { targetsFigure } from "../../../../src/components/figures/targets.js";
import type { TargetVerdict } from "../../../../src/components/published.js";
import { sv } from "../../../../src/messages.js";

const context = { words: sv, indicators: [], lists: { run: { as_of: "2020-06-30" } } };
const target = (differs: Partial<TargetVerdict>) =>
  ({
    target_id: "SU2",
    text_sv: "Hälften av idéerna är värda att testa",
    goal_low: 50,
    goal_high: null,
    unit: "%",
    value: 62.9,
    verdict: "reached",
    ...differs,
  }) as TargetVerdict;
const cells = (row: TargetVerdict) =>
  [...targetsFigure(context as unknown as Context, [row]).querySelectorAll("tbody td.number")].map(
    (cell) => cell.textContent,
  );

describe("targetsFigure", () => {
  it("writes a share with its sign, in the goal and in the value alike", () => {
    expect(cells(target({}))).toEqual(["50\u00a0%", "63\u00a0%"]);
    expect(cells(target({ unit: "yes_no", goal_low: 1, value: 1 }))).toEqual(["ja", "ja"]);
    expect(cells(target({ unit: "ideas", goal_low: 200, value: 43 }))).toEqual(["200", "43"]);
  });
});
