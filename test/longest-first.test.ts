import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { LONGEST } from "./longest-first.js";

test("the files that begin first are all there", () => {
  expect(LONGEST.filter((path) => !existsSync(path))).toEqual([]);
});
