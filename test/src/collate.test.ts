import { describe, expect, it } from "vitest";
import { collate } from "../../src/collate.js";

describe("collate", () => {
  it("puts å ä ö after z, in that order", () => {
    expect(["Örebro", "Ånge", "Zinkgruvan", "Älvdalen", "Aneby"].toSorted(collate)).toEqual([
      "Aneby",
      "Zinkgruvan",
      "Ånge",
      "Älvdalen",
      "Örebro",
    ]);
  });

  it("takes composed and decomposed letters for the same", () => {
    expect(["Ydre", "A\u030ange", "Ånge"].toSorted(collate)).toEqual([
      "Ydre",
      "A\u030ange",
      "Ånge",
    ]);
    expect(collate("A\u030ange", "Ånger")).toBeLessThan(0);
  });

  it("puts Norwegian letters where Swedes look for them, and drops other accents", () => {
    expect(["Øygarden", "Zell", "Ærø", "Övertorneå", "Évreux", "Eda"].toSorted(collate)).toEqual([
      "Eda",
      "Évreux",
      "Zell",
      "Ærø",
      "Övertorneå",
      "Øygarden",
    ]);
  });

  it("compares numbers within texts by size", () => {
    expect(["2018-10", "2018-9", "2018-100"].toSorted(collate)).toEqual([
      "2018-9",
      "2018-10",
      "2018-100",
    ]);
  });

  it("is the same for capitals, and settles ties so that no order is left to chance", () => {
    expect(collate("hjo", "HJP")).toBeLessThan(0);
    expect(collate("Hjo", "Hjo")).toBe(0);
    expect(Math.sign(collate("Hjo", "hjo"))).toBe(-Math.sign(collate("hjo", "Hjo")));
    expect(collate("", "a")).toBeLessThan(0);
  });
});
