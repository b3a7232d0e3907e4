import { describe, expect, it } from "vitest";
import { maturityAnswer } from "../../../src/components/answers/maturity.js";
import type { Context } from "../../../src/components/context.js";
import { changeOf, heldOn, newestOf } from "../../../src/components/maturity.js";
import type { Maturity, Period } from "../../../src/components/published.js";
import { selector } from "../../../src/components/values.js";
import { sv } from "../../../src/messages.js";
import { lists } from "./lists.js";
import { value } from "./value.js";

const assessed = (year: string, score: number, differs: Partial<Maturity> = {}): Maturity => ({
  municipality_code: "0687",
  municipality_name: "Tranås",
  year,
  component: "structure",
  score,
  first_year: "2017",
  first_score: 2,
  ...differs,
});

describe("assessments", () => {
  it("hold from the last day of their year, for the municipalities that are asked for", () => {
    const rows = [
      assessed("2018", 3),
      assessed("2019", 4),
      assessed("2018", 1, { municipality_code: "0512" }),
    ];
    expect(heldOn(rows, new Set(["0687"]), "2018-12-31")).toEqual([rows[0]]);
    expect(heldOn(rows, new Set(["0687"]), "2018-12-30")).toEqual([]);
  });

  it("stand until there is a newer one", () => {
    const rows = [assessed("2019", 4), assessed("2017", 2)];
    expect(newestOf(rows)).toEqual([rows[0]]);
    expect(newestOf([])).toEqual([]);
  });

  it.each([
    ["first_assessment", assessed("2017", 2)],
    ["lower", assessed("2018", 1)],
    ["same", assessed("2018", 2)],
    ["up_one", assessed("2018", 3)],
    ["up_more", assessed("2018", 4)],
  ])("are %s than the municipality's own first", (change, row) => {
    expect(changeOf(row)).toBe(change);
  });
});

describe("maturityAnswer", () => {
  const [, period] = lists.periods as [Period, Period];
  const area = { area_kind: "portfolio" as const, area_code: "alla", name: "Hela", sort_order: 1 };
  const score = (measure: string, category: string, numerator: number, dimension = "score") =>
    value({
      indicator_id: "K09",
      measure,
      dimension,
      category,
      value: 1,
      numerator,
      denominator: 3,
    });
  const answer = (rows: ReturnType<typeof value>[]) =>
    maturityAnswer({ select: selector(rows), lists, indicators: [], words: sv } as Context, {
      area,
      period,
    });

  it("counts municipalities that stand high and have come further, and never averages", () => {
    const rows = [
      score("structure", "3", 1),
      score("structure", "4", 1),
      score("refinement", "4", 1),
      score("structure", "up_one", 2, "change"),
      score("refinement", "lower", 1, "change"),
    ];
    expect(answer(rows)).toEqual([
      "Flest kommuner står högt i system och struktur: 2 av 3 har satt 3 eller 4.",
      "Flest kommuner har kommit längre i system och struktur: 2 av 3 har gått minst ett steg upp.",
      "I förädling står någon kommun lägre än vid sin första bedömning.",
    ]);
  });

  it("says once that nobody has assessed", () => {
    expect(answer([])).toEqual([sv.maturity.none]);
  });
});
