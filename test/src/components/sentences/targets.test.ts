import { describe, expect, it } from "vitest";
import type { TargetVerdict } from "../../../../src/components/published.js";
import { targetSentence, targetSentences } from "../../../../src/components/sentences/targets.js";
import { sv } from "../../../../src/messages.js";

describe("targetSentences", () => {
  it("says that there are no targets, or none that can be judged", () => {
    expect(targetSentences([], sv)).toEqual(["Inga mål är registrerade."]);
    expect(targetSentences(["not_judged", "not_judged"], sv)).toEqual([
      "Inget av de 2 målen kan bedömas ännu.",
    ]);
  });

  it("says of an area without targets of its own where they are shown", () => {
    const hjo = {
      area_kind: "municipality",
      area_code: "1497",
      name: "Hjo",
      sort_order: 1,
    } as const;
    expect(targetSentences([], sv, hjo)).toEqual([
      "Inget av målen är satt för Hjo; alla mål visas för hela portföljen.",
    ]);
  });

  it("says one target alone", () => {
    expect(targetSentences(["reached"], sv)).toEqual(["Det mål som kan bedömas är nått."]);
  });

  it("says the verdicts that occur, and how many cannot be judged", () => {
    expect(
      targetSentences(["reached", "at_risk", "on_track", "at_risk", "not_judged"], sv),
    ).toEqual([
      "Av 4 mål som kan bedömas är 1 nått, 1 på väg och 2 i riskzonen.",
      "Ett mål kan inte bedömas ännu; skälet står i tabellen.",
    ]);
  });

  it("says it short where all are the same", () => {
    expect(targetSentences(["at_risk", "at_risk"], sv)[0]).toBe(
      "Båda målen som kan bedömas är i riskzonen.",
    );
  });
});

describe("targetSentence", () => {
  const target = (differs: Partial<TargetVerdict>) =>
    ({
      goal_low: 170,
      goal_high: null,
      verdict: "on_track",
      reason: null,
      ...differs,
    }) as TargetVerdict;

  it("says the word and the goal", () => {
    expect(targetSentence(target({}), sv)).toBe("Målet 170: på väg.");
  });

  it("says why a target cannot be judged", () => {
    expect(targetSentence(target({ verdict: "not_judged", reason: "no_number" }), sv)).toBe(
      "Målet kan inte bedömas: målet har inget tal; styrgruppen sätter det.",
    );
  });
});
