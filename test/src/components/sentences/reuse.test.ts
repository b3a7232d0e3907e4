import { describe, expect, it } from "vitest";
import type { AdoptionFlow } from "../../../../src/components/published.js";
import { exchangeSentences } from "../../../../src/components/sentences/exchange.js";
import { multiplesSentences } from "../../../../src/components/sentences/multiples.js";
import { reuseMatrixSentences } from "../../../../src/components/sentences/reuse-matrix.js";
import { sv } from "../../../../src/messages.js";

describe("reuseMatrixSentences", () => {
  const members = new Set(["Hjo", "Skara", "Vara"]);

  it("says that nothing has moved", () => {
    expect(reuseMatrixSentences([], members, sv)).toEqual([
      "Ingen kommun använder ännu en lösning från en annan.",
    ]);
  });

  it("says one, and many, with how many give and take", () => {
    const one = { giver: "Hjo", taker: "Vara", adoptions: 1 };
    expect(reuseMatrixSentences([one], members, sv)).toEqual([
      "I ett fall använder en kommun en lösning från en annan.",
      "1 av 3 kommuner ger och 1 tar.",
    ]);
    const more = { giver: "Hjo", taker: "Skara", adoptions: 2 };
    expect(reuseMatrixSentences([one, more], members, sv)).toEqual([
      "I 3 fall använder en kommun en lösning från en annan.",
      "1 av 3 kommuner ger och 2 tar.",
    ]);
  });

  it("does not count others among the area's own, nor compare one with itself", () => {
    const one = { giver: "Lerum", taker: "Vara", adoptions: 1 };
    expect(reuseMatrixSentences([one], members, sv)[1]).toBe("Ingen av 3 kommuner ger och 1 tar.");
    expect(reuseMatrixSentences([one], new Set(["Vara"]), sv)).toHaveLength(1);
  });
});

describe("exchangeSentences", () => {
  const flow = (in_use: number) => ({ in_use }) as AdoptionFlow;

  it("says that a municipality neither gives nor takes", () => {
    expect(exchangeSentences([], [flow(0)], sv)[0]).toContain("varken");
  });

  it("says both directions", () => {
    expect(exchangeSentences([flow(1)], [], sv)).toEqual([
      "1 lösning i bruk kommer från en annan kommun; ingen har tagits över av andra.",
    ]);
    expect(exchangeSentences([], [flow(2), flow(1)], sv)).toEqual([
      "Ingen lösning i bruk kommer från andra kommuner; 3 har tagits över av andra.",
    ]);
  });
});

describe("multiplesSentences", () => {
  const point = (panel: string, value: number | null) => ({ panel, period: "2020K1", value });

  it("says that there are no municipalities", () => {
    expect(multiplesSentences([], "2020K1", sv)).toEqual(["Urvalet har inga kommuner."]);
  });

  it("takes missing for missing and zero for zero", () => {
    expect(
      multiplesSentences([point("Hjo", 0), point("Vara", null), point("Skara", 2)], "2020K1", sv),
    ).toEqual([
      "1 av 3 kommuner har något att visa för kvartal 1 2020.",
      "För en kommun saknas uppgift.",
    ]);
  });
});
