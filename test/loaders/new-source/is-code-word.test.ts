import { expect, test } from "vitest";
import { isCodeWord } from "../../../loaders/new-source/is-code-word.js";

test.each(["workshop", "enkat_2", "a1"])("%s can be a source's code", (word) => {
  expect(isCodeWord(word)).toBe(true);
});

test.each([
  ["other signs", "min-källa"],
  ["a digit first", "1a"],
  ["an ending underscore", "a_"],
  ["a word of the language", "class"],
  ["a word of SQL", "order"],
  ["the name of a kind that the contract imports", "date"],
  ["more than thirty signs", "a".repeat(31)],
  ["nothing", ""],
])("%s cannot be a source's code", (_why, word) => {
  expect(isCodeWord(word)).toBe(false);
});
