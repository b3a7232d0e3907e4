import { expect, test } from "vitest";
import { rowList } from "../../../loaders/check/row-list.js";

test.each([
  [[3], "rad 3"],
  [[7, 3], "rad 3 och 7"],
  [[3, 4, 5, 9, 9], "rad 3–5 och 9"],
  [[2, 3, 4], "rad 2–4"],
])("rowList(%j) is %s", (rows, words) => {
  expect(rowList(rows)).toBe(words);
});

test("rowList names a dozen parts and counts the rest", () => {
  const odd = Array.from({ length: 20 }, (_, index) => 2 * index + 1);
  expect(rowList(odd)).toBe("rad 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 och 8 till");
});
