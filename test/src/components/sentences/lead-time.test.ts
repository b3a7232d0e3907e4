import { describe, expect, it } from "vitest";
import type { CohortShare } from "../../../../src/components/cohorts.js";
import { isLeadTime, leadTimeOf, stepAt } from "../../../../src/components/lead-time.js";
import type { CurveStep } from "../../../../src/components/published.js";
import { cohortSentences } from "../../../../src/components/sentences/cohorts.js";
import { leadTimeSentences } from "../../../../src/components/sentences/lead-time.js";
import { sv } from "../../../../src/messages.js";

const step = (
  measure: string,
  days: number,
  estimate: number,
  [low, high]: [number | null, number | null] = [null, null],
): CurveStep => ({
  indicator_id: "P08",
  measure,
  period: "2019K4",
  area_kind: "portfolio",
  area_code: "alla",
  category: "total",
  days,
  at_risk: 90,
  events: 1,
  estimate,
  low,
  high,
});
const curves = [
  step("testing_12", 31, 0.2),
  step("developed_12", 62, 0.05),
  step("implemented_12", 365, 0.04, [0.02, 0.07]),
  step("developed_12", 366, 0.1),
  step("implemented_12", 609, 0.1, [0.06, 0.15]),
  step("testing_12", 800, 0.25),
];

describe("leadTimeOf", () => {
  it("carries each stage forward to the days where another rises", () => {
    const curve = leadTimeOf(curves);
    const at24 = curve && stepAt(curve, 24);
    expect([at24?.testing, at24?.developed, at24?.implemented]).toEqual([20, 10, 10]);
    expect([at24?.low, at24?.high]).toEqual([6, 15]);
    expect(leadTimeOf([])).toBeNull();
  });

  it("stops where fewer than ten ideas are followed", () => {
    const few = { ...step("implemented_12", 900, 0.6), at_risk: 9 };
    expect(leadTimeOf([...curves, few])).toEqual(leadTimeOf(curves));
    expect(leadTimeOf([few])).toBeNull();
  });

  it("draws no curve that ends within half a year", () => {
    expect(leadTimeOf(curves.slice(0, 2))).toBeNull();
    expect(leadTimeSentences(leadTimeOf(curves.slice(0, 2)), sv)).toEqual([
      "Det finns för få uppgifter för en kurva i urvalet.",
    ]);
  });

  it("takes the whole of each stage, and nothing of other measures or classes", () => {
    const [one] = curves as [CurveStep];
    expect(isLeadTime(one)).toBe(true);
    expect(isLeadTime({ ...one, indicator_id: "P06" })).toBe(false);
    expect(isLeadTime({ ...one, category: "service" })).toBe(false);
  });
});

describe("leadTimeSentences", () => {
  it("says the share after two years with its band, and when every tenth idea was there", () => {
    expect(leadTimeSentences(leadTimeOf(curves), sv)).toEqual([
      "10 procent av idéerna är införda 24 månader efter inlämningen.",
      "Det kan vara allt från 6 till 15 procent (95 procents konfidensintervall).",
      "Var tionde idé är införd efter 20 månader.",
    ]);
  });

  it("goes no further than ideas have been followed, and says when none is in use", () => {
    expect(leadTimeSentences(leadTimeOf(curves.slice(0, 4)), sv)).toEqual([
      "4 procent av idéerna är införda 12 månader efter inlämningen.",
      "Det kan vara allt från 2 till 7 procent (95 procents konfidensintervall).",
      "Att var tionde idé har införts är ännu inte nått.",
    ]);
    const late = [...curves.slice(0, 3), step("implemented_12", 650, 0.22)];
    expect(leadTimeSentences(leadTimeOf(late), sv)[0]).toBe(
      "22 procent av idéerna är införda 21 månader efter inlämningen.",
    );
    const tested = [...curves.slice(0, 2), step("testing_12", 250, 0.3)];
    expect(leadTimeSentences(leadTimeOf(tested), sv)).toEqual([
      "Ingen idé var införd 8 månader efter inlämningen.",
    ]);
    expect(leadTimeSentences(null, sv)).toEqual([
      "Det finns för få uppgifter för en kurva i urvalet.",
    ]);
  });
});

describe("cohortSentences", () => {
  const share = (
    cohort: string,
    stage: CohortShare["stage"],
    twelve: number | null,
  ): CohortShare => ({ cohort, stage, twelve, twentyFour: null, n: 40 });

  it("tells of the newest half-year that has been followed for a year, beside the one before", () => {
    const shares = [
      share("2018H1", "testing", 40),
      share("2018H1", "implemented", 3),
      share("2018H2", "testing", 31.4),
      share("2019H1", "testing", 90),
      share("2019H1", "implemented", null),
      share("2018H2", "implemented", 5.2),
    ];
    expect(cohortSentences(shares, true, sv)).toEqual([
      "Av idéerna från hösten 2018 hade 31 procent testats och 5 procent införts inom 12 månader.",
      "Till test kom en mindre andel än bland dem från våren 2018, då det var 40 procent.",
    ]);
  });

  it("takes missing for missing, and says when it is too early", () => {
    expect(cohortSentences([], false, sv)).toEqual(["Uppgifter om idéerna saknas för urvalet."]);
    expect(cohortSentences([share("2019H1", "testing", null)], true, sv)).toEqual([
      "Inget halvår har ännu så många idéer, följda i minst tolv månader, att andelar kan räknas.",
    ]);
  });
});
