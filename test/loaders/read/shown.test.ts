import { expect, test } from "vitest";
import { shown } from "../../../loaders/read/shown.js";
import { personnummer } from "./numbers.js";

test("shown quotes a word, and no more than 40 characters", () => {
  expect(shown("Teestas")).toBe("'Teestas'");
  expect(shown(604)).toBe("'604'");
  expect(shown("x".repeat(50))).toBe(`'${"x".repeat(39)}…'`);
});

test("shown hides whatever could point at a person", () => {
  const ten = personnummer(1893, 7, 14, 123);
  for (const text of [ten, "asa@exempel.se", "asa@intern", "0511-12 34 56", "070123456789"]) {
    expect(shown(text)).toBe("(värdet visas inte)");
  }
});
