import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../../loaders/read/read-number.js";

describe("readNumber", () => {
  test.each([
    ["0", 0],
    ["1234", 1234],
    ["1234,5", 1234.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["1\u202f234,50 kr", 1234.5],
    ["12 tkr", 12_000],
    ["1,5 tkr", 1500],
    ["\u22125", -5],
    ["– 3,25", -3.25],
    ["+7", 7],
    ["75 %", 75],
    ["12.5", 12.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1_234_567],
    ["500:-", 500],
    [",5", 0.5],
  ])("reads %s", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test.each(["", "kr", "tolv", "1 23", "1,2,3", "12 345,6 EUR", "1e5", "0x10", "--1", "5-6"])(
    "gives null for '%s'",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  test("takes numbers as they are, but no truth values, dates or infinity", () => {
    expect(readNumber(12.5)).toBe(12.5);
    expect(readNumber(true)).toBeNull();
    expect(readNumber(new Date(0))).toBeNull();
    expect(readNumber(Number.POSITIVE_INFINITY)).toBeNull();
  });

  test("reads back every number as Swedes write it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        const number = hundredths / 100;
        const text = number.toLocaleString("sv-SE", { minimumFractionDigits: 2 });
        expect(readNumber(text)).toBe(number);
      }),
    );
  });
});
