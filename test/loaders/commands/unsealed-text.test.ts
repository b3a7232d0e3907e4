import { expect, test } from "vitest";
import { checkNames, unsealedText } from "../../../loaders/commands/unsealed-text.js";
import { CHECKS } from "../../../loaders/editions/edition.js";

test("whoever is stopped is told what was found, what to do about it, and how to seal in spite of it", () => {
  const text = unsealedText("2020K2", [
    { check: "coverage", is_met: false, found: "2 av 9 väntade leveranser saknas.", waived: null },
    { check: "issues", is_met: false, found: "Uppgifter att se över: en lucka.", waived: null },
  ]);
  expect(text.split("\n")).toEqual([
    "2020K2 är inte förseglat. Det här är inte i ordning:",
    "",
    "  Leveranser (coverage)",
    "    2 av 9 väntade leveranser saknas.",
    expect.stringContaining("lägg dem bland leveranserna"),
    "",
    "  Uppgifter att se över (issues)",
    "    Uppgifter att se över: en lucka.",
    expect.stringContaining("Rätta dem i källan"),
    "",
    expect.stringContaining("skrivs ut på utgåvans sidor"),
    '  --waive coverage="skäl" --waive issues="skäl"',
    "",
  ]);
});

test("every check has a name", () => {
  for (const check of CHECKS) expect(checkNames).toContain(`${check} (`);
});
