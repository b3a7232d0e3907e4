import { describe, expect, it } from "vitest";
import { quarterSeriesSentences } from "../../../../src/components/sentences/quarter-series.js";
import { sv } from "../../../../src/messages.js";

const point = (
  period: string,
  value: number | null,
  symbol?: "withheld" | "missing" | "not_applicable",
) => ({
  period,
  value,
  symbol,
  is_preliminary: false,
});
const say = (points: ReturnType<typeof point>[]) =>
  quarterSeriesSentences(points, "2020K1", sv.counted.ideas, sv);

describe("quarterSeriesSentences", () => {
  it("says that a quarter without a value is missing or withheld", () => {
    expect(say([])).toEqual(["Uppgift saknas för kvartal 1 2020."]);
    expect(say([point("2020K1", null, "missing")])).toEqual(["Uppgift saknas för kvartal 1 2020."]);
    expect(say([point("2020K1", null, "withheld")])).toEqual([
      "Talet för kvartal 1 2020 lämnas inte ut, för att skydda enskilda personer.",
    ]);
    expect(say([point("2020K1", null, "not_applicable")])).toEqual([
      "För kvartal 1 2020 finns inget att räkna.",
    ]);
  });

  it("says one value alone, in the right number", () => {
    expect(say([point("2020K1", 1)])).toEqual(["Kvartal 1 2020: 1 ny idé."]);
    expect(say([point("2020K1", 0)])).toEqual(["Kvartal 1 2020: 0 nya idéer."]);
  });

  it.each([
    [9, "Det är 3 färre än kvartal 1 2019, då talet var 9."],
    [4, "Det är 2 fler än kvartal 1 2019, då talet var 4."],
    [6, "Det är lika många som kvartal 1 2019."],
  ])("compares with %d the year before", (before, sentence) => {
    expect(say([point("2019K1", before), point("2019K4", 50), point("2020K1", 6)])[1]).toBe(
      sentence,
    );
  });

  it("compares with nothing where the year before is not known", () => {
    expect(say([point("2019K1", null), point("2020K1", 6)])).toHaveLength(1);
  });

  it("names what has no words of its own", () => {
    expect(quarterSeriesSentences([point("2020K1", 6)], "2020K1", "Inlämnade idéer", sv)).toEqual([
      "Inlämnade idéer, kvartal 1 2020: 6.",
    ]);
  });
});
