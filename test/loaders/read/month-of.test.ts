import { expect, test } from "vitest";
import { monthOf } from "../../../loaders/read/month-of.js";

test.each([
  ["mars", 3],
  ["March", 3],
  ["MAJ", 5],
  ["May", 5],
  ["okt.", 10],
  ["Oct", 10],
  ["sept", 9],
  ["Juni", 6],
  ["dec", 12],
])("monthOf reads %s", (word, month) => expect(monthOf(word, undefined)).toBe(month));

test.each(["", "ma", "mai", "marraskuu", "decembers", "m", "xyz"])(
  "monthOf does not guess at '%s'",
  (word) => expect(monthOf(word, undefined)).toBeNull(),
);

test("monthOf takes an alias before its own names", () => {
  const aliases = new Map([
    ["mai", 5],
    ["juli", 12],
  ]);
  expect(monthOf("Mai", aliases)).toBe(5);
  expect(monthOf("juli", aliases)).toBe(12);
  expect(monthOf("mars", aliases)).toBe(3);
});
