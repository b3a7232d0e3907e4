import { expect, test } from "vitest";
import { nearestWord } from "../../../loaders/read/nearest-word.js";

const words = ["Fångad", "Omhändertagen", "Testas", "Införd"];

test.each([
  ["Fangad", "Fångad"],
  ["testas ", "Testas"],
  ["Omhändertaget", "Omhändertagen"],
  ["INFÖRD!", "Införd"],
  ["Klart", null],
  ["", null],
  ["x".repeat(10_000), null],
])("nearestWord suggests for '%s' what is near enough", (word, near) => {
  expect(nearestWord(word, words)).toBe(near);
});

test("nearestWord suggests nothing when nothing is known", () => {
  expect(nearestWord("Testas", [])).toBeNull();
});
