import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWord, isBlank, normaliseText, textOf } from "../../../loaders/read/normalise-text.js";

describe("normaliseText", () => {
  test.each([
    ["", ""],
    ["  Å\u00a0b ", "Å b"],
    ["A\u030a", "Å"],
    ["A\u200b\u030a", "Å"],
    ["rad 1\r\nrad 2\rrad 3", "rad 1\nrad 2\nrad 3"],
    ["a\u0000b\u0007\u00ad\ufeffc", "abc"],
    ["<b>=cmd</b>", "<b>=cmd</b>"],
    ["🚲 – €", "🚲 – €"],
  ])("gives text number %# its plain form", (text, plain) => {
    expect(normaliseText(text)).toBe(plain);
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe("isBlank", () => {
  test("is true for what people write for nothing, false for zero", () => {
    for (const cell of [null, "", "  ", "\u00a0", "-", "–", "\u2212", "..", "…"]) {
      expect(isBlank(cell)).toBe(true);
    }
    for (const cell of [0, "0", false, "nej", "--", new Date(0)]) expect(isBlank(cell)).toBe(false);
  });
});

describe("textOf", () => {
  test("writes numbers with all their digits, dates as ISO and truth as JA and NEJ", () => {
    expect([604, 194_001_010_000, 0.5, -1].map((cell) => textOf(cell))).toEqual([
      "604",
      "194001010000",
      "0.5",
      "-1",
    ]);
    expect(textOf(new Date("2017-03-02T14:05:00Z"))).toBe("2017-03-02 14:05:00");
    expect([textOf(true), textOf(false)]).toEqual(["JA", "NEJ"]);
  });
});

describe("foldWord", () => {
  test("makes words alike that differ in case, spaces and composition only", () => {
    expect(foldWord(" EGEN\u00a0 Kontakt ")).toBe("egen kontakt");
    expect(foldWord("Åtgärd".normalize("NFD"))).toBe("åtgärd");
    expect(foldWord("Atgard")).not.toBe(foldWord("Åtgärd"));
  });
});
