import { expect, test } from "vitest";
import { statusText } from "../../../src/components/status-text.js";
import { sv } from "../../../src/messages.js";
import { lists } from "./lists.js";

test("a preliminary value says when it will be final, or which day a delivery has passed", () => {
  const text = (period: string) => statusText("preliminary", period, lists, sv);
  expect(text("2020K2")).toBe("preliminär, slutlig efter den 30 juli 2020");
  expect(text("2020K1")).toBe("preliminär, en leverans skulle ha kommit senast den 30 april 2020");
});

test("on the last day of delivery it is still waited for", () => {
  const run = { ...lists.run, as_of: "2020-04-30" };
  expect(statusText("preliminary", "2020K1", { ...lists, run }, sv)).toContain("slutlig efter");
});

test("a value of any other status says that alone", () => {
  expect(statusText("final", "2020K2", lists, sv)).toBe("slutlig");
  expect(statusText("withheld", "2020K2", lists, sv)).toBe("lämnas inte ut");
});
