import { expect, test } from "vitest";
import { paintFor } from "../../../loaders/check/paint.js";

test("paintFor colours on a terminal", () => {
  expect(paintFor({ isTTY: true }, {}).bad("fel")).toBe("\u001b[31;1mfel\u001b[0m");
});

test.each([
  ["in a pipe", {}, {}],
  ["with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }],
  ["on a dumb terminal", { isTTY: true }, { TERM: "dumb" }],
])("paintFor is plain %s", (_place, stream, environment) => {
  expect(paintFor(stream, environment).bad("fel")).toBe("fel");
});
