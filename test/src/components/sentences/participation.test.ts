import { describe, expect, it } from "vitest";
import { ratioSentences } from "../../../../src/components/figures/rate-ratio.js";
import { butterflySentences } from "../../../../src/components/sentences/butterfly.js";
import { sexGate } from "../../../../src/components/sex-known.js";
import { selector } from "../../../../src/components/values.js";
import { indicators } from "../../../../src/indicators/index.js";
import { sv } from "../../../../src/messages.js";
import { lists } from "../lists.js";
import { value } from "../value.js";

const ratio = (of: number | null, low: number | null, high: number | null) =>
  value({ value: of, low, high, status: of === null ? "withheld" : "final" });

describe("ratioSentences", () => {
  it("says who takes part oftener, and whether the interval holds 1", () => {
    const [finding, sure, standardised] = ratioSentences(
      ratio(0.68, 0.39, 1.2),
      ratio(1.1, 0.6, 2),
      sv,
    );
    expect(finding).toContain("mer sällan idégivare än en anställd man: kvoten är 0,68");
    expect(sure).toContain("0,39 till 1,20, rymmer 1.");
    expect(standardised).toBe("Standardiserad är kvoten 1,10 (0,60 till 2,00).");
    expect(ratioSentences(ratio(2, 1.5, 3), ratio(2, 1.5, 3), sv).slice(0, 2)).toEqual([
      "En anställd kvinna är oftare idégivare än en anställd man: kvoten är 2,00.",
      "Intervallet, 1,50 till 3,00, rymmer inte 1. Skillnaden är större än slumpen brukar ge.",
    ]);
    expect(ratioSentences(ratio(1, 0.5, 2), ratio(1, 0.5, 2), sv)[0]).toContain("lika ofta");
  });

  it("says that a withheld ratio is withheld, and keeps a standardised one that is shown", () => {
    expect(ratioSentences(ratio(null, null, null), ratio(null, null, null), sv)).toEqual([
      "Kvoten mellan kvinnors och mäns deltagande lämnas inte ut, för att skydda enskilda personer.",
    ]);
    expect(ratioSentences(ratio(0.5, 0.3, 0.8), ratio(null, null, null), sv)[2]).toContain(
      "Den standardiserade kvoten lämnas inte ut",
    );
    expect(ratioSentences(undefined, ratio(1, 0.5, 2), sv)).toHaveLength(2);
  });
});

describe("butterflySentences", () => {
  const wings = (name: string, women: number | null, men: number | null) => ({
    name,
    women,
    men,
    unknown: 0,
    withheld: women === null,
  });

  it("says where women are more, where men are, and where they are as many", () => {
    expect(butterflySentences([wings("a", 9, 5), wings("b", 5, 9), wings("c", 7, 7)], sv)).toEqual([
      "Kvinnorna är fler än männen bland a. Männen är fler än kvinnorna bland b. Kvinnor och män är lika många bland c.",
    ]);
  });

  it("names what is withheld, says when that is all, and when there is nobody", () => {
    const [, hidden] = butterflySentences([wings("a", 9, 5), wings("b", null, null)], sv);
    expect(hidden).toContain("lämnas inte ut för b:");
    expect(butterflySentences([wings("a", null, null)], sv)[0]).toContain("Ingen klass kan delas");
    expect(butterflySentences([wings("a", 0, 0)], sv)).toEqual([
      "Det finns ingen att räkna i urvalet.",
    ]);
    expect(butterflySentences([], sv)).toHaveLength(1);
  });
});

describe("sexGate", () => {
  const [area] = lists.areas as [(typeof lists.areas)[0]];
  const [, period] = lists.periods as [unknown, (typeof lists.periods)[0]];
  const known = (share: number | null, source?: string) =>
    value({
      indicator_id: "G08",
      measure: "known",
      value: share,
      ...(source && { dimension: "source", category: source }),
    });
  const gate = (...rows: ReturnType<typeof known>[]) =>
    sexGate({ select: selector(rows), lists, indicators, words: sv }, { area, period }, "G03");

  it("greys a split under 80 per cent, by the sources that it rests on", () => {
    expect(gate(known(95), known(79.9, "network"))).toMatchObject({ isUncertain: true });
    expect(gate(known(95), known(79.9, "network")).gate[0]).toContain("nätverkslistorna");
    expect(gate(known(95), known(80, "network"))).toEqual({ isUncertain: false, gate: [] });
    expect(gate(known(95), known(10, "ideabox"))).toEqual({ isUncertain: false, gate: [] });
  });

  it("goes by all sources together where none may be told of, and by nothing where that is withheld too", () => {
    expect(gate(known(79), known(null, "network")).isUncertain).toBe(true);
    expect(gate(known(null))).toEqual({ isUncertain: false, gate: [] });
  });
});
