import { describe, expect, test } from "vitest";
import { municipalityOf, nearestMunicipality } from "../../../loaders/read/municipality-of.js";
import { context } from "./deliver.js";

describe("municipalityOf", () => {
  test.each([
    ["1496", "1496"],
    ["604", "0604"],
    ["0604 Aneby", "0604"],
    ["604 - Aneby kommun", "0604"],
    ["Tranås", "0687"],
    ["tranås kommun", "0687"],
    ["Skövdes kommun", "1496"],
    ["  HJO ", "1497"],
    ["Tranås".normalize("NFD"), "0687"],
  ])("knows %s", (text, code) => {
    expect(municipalityOf(text, context.municipalities)).toBe(code);
  });

  test.each(["", "9999", "60", "01496", "Skövd", "0604 Tranås", "1496;1497"])(
    "does not know '%s'",
    (text) => {
      expect(municipalityOf(text, context.municipalities)).toBeNull();
    },
  );

  test("suggests the name most like it, none when nothing is near", () => {
    expect(nearestMunicipality("Skövd", context.municipalities)).toBe("Skövde");
    expect(nearestMunicipality("Tranas", context.municipalities)).toBe("Tranås");
    expect(nearestMunicipality("Stockholm", context.municipalities)).toBeNull();
  });
});
