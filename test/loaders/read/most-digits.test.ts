import { describe, expect, test } from "vitest";
import { mostDigits } from "../../../loaders/read/most-digits.js";

describe("mostDigits(text)", () => {
  test.each([
    ["", 0],
    ["den 2 mars 2017, kl 10:15", 9],
    ["ÅÄÖ 1–2", Number.POSITIVE_INFINITY],
    ["½", Number.POSITIVE_INFINITY],
    ["８１", Number.POSITIVE_INFINITY],
    ["år 2018", 4],
  ])("of %j is %d", (text, digits) => {
    expect(mostDigits(text)).toBe(digits);
  });
});
