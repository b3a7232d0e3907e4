import { expect, test } from "vitest";
import { thresholds, thresholdsFrom } from "../../loaders/publish/thresholds.js";

test("thresholds are five persons for a number and twenty for a percentage", () => {
  expect(thresholds()).toEqual({ persons: 5, unknown_sex: 1, percent: 20, records: 5 });
});

test("thresholds can be raised, and lowered to three", () => {
  expect(thresholds({ persons: 10 })).toEqual({
    persons: 10,
    unknown_sex: 1,
    percent: 20,
    records: 5,
  });
  expect(thresholds({ persons: 3 }).persons).toBe(3);
});

test("thresholds are never under three, nor a half", () => {
  expect(() => thresholds({ persons: 2 })).toThrow();
  expect(() => thresholds({ percent: 1 })).toThrow();
  expect(() => thresholds({ persons: 5.5 })).toThrow();
});

test("an operator sets thresholds in the environment, and is told of one that is too low", () => {
  expect(thresholdsFrom({})).toEqual(thresholds());
  expect(thresholdsFrom({ SLUSSKOLLEN_PERSONS: "10", SLUSSKOLLEN_UNKNOWN_SEX: "10" })).toEqual(
    thresholds({ persons: 10, unknown_sex: 10 }),
  );
  for (const text of ["2", "4,5", "-5", "fem"])
    expect(() => thresholdsFrom({ SLUSSKOLLEN_PERSONS: text })).toThrow(
      `SLUSSKOLLEN_PERSONS är ”${text}”. Ange ett heltal som är minst 3, eller ta bort variabeln.`,
    );
});
