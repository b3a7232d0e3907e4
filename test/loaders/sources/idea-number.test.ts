import { expect, test } from "vitest";
import { ideaNumberIn, titleWithoutIdeaNumber } from "../../../loaders/sources/idea-number.js";

test.each([
  ["[2018-014] Lånecykel", "2018-014", "Lånecykel"],
  ["  [ID 7]Lånecykel", "ID 7", "Lånecykel"],
  ["[2018-014]", "2018-014", "[2018-014]"],
  ["[Väntar] Lånecykel", null, "[Väntar] Lånecykel"],
  ["Lånecykel [2018-014]", null, "Lånecykel [2018-014]"],
  ["[] Lånecykel", null, "[] Lånecykel"],
  ["", null, ""],
])("reads idea number and title from '%s'", (name, number, title) => {
  expect(ideaNumberIn(name)).toBe(number);
  expect(titleWithoutIdeaNumber(name)).toBe(title);
});
