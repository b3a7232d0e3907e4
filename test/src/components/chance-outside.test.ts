import { describe, expect, it } from "vitest";
import { chanceNote } from "../../../src/components/chance-note.js";
import { chanceOutside } from "../../../src/components/chance-outside.js";
import { sv } from "../../../src/messages.js";

describe("chanceOutside", () => {
  it("is the exact binomial probability of a share outside 40–60 per cent", () => {
    expect(chanceOutside(10)).toBeCloseTo(352 / 1024, 12);
    expect(chanceOutside(50)).toBeCloseTo(0.1189, 4);
    expect(chanceOutside(1000)).toBeLessThan(1e-9);
  });

  it("counts 40 and 60 per cent as inside, however the division rounds", () => {
    expect(chanceOutside(5)).toBeCloseTo(12 / 32, 12);
    expect(chanceOutside(15)).toBeCloseTo((2 * (1 + 15 + 105 + 455 + 1365 + 3003)) / 2 ** 15, 12);
  });

  it("is certain of one person, and nothing of nobody", () => {
    expect(chanceOutside(1)).toBe(1);
    expect(chanceOutside(0)).toBe(0);
  });
});

describe("chanceNote", () => {
  it("stands beside small numbers only, with the chance of that very number", () => {
    expect(chanceNote(10, sv)[0]).toContain("om 10 ändå");
    expect(chanceNote(10, sv)[0]).toContain("34\u00a0%");
    expect([chanceNote(null, sv), chanceNote(0, sv), chanceNote(100, sv)]).toEqual([[], [], []]);
  });
});
