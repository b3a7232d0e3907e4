import { expect, it } from "vitest";
import type { GiverYear } from "../../../../src/components/figures/giver-years.js";
import { giverYearSentences } from "../../../../src/components/sentences/giver-years.js";
import { sv } from "../../../../src/messages.js";
import { value } from "../value.js";

const of = (count: number | null) =>
  value({ value: count, status: count === null ? "withheld" : "final" });
const said = (all: number | null, women: number | null, men: number | null) => {
  const year: GiverYear = {
    ...{ year: "2019", all: of(all) },
    ...{ women: of(women), men: of(men), unknown: of(0) },
  };
  return giverYearSentences(year, "Lerum", sv);
};

it("says how many of a municipality handed in ideas in a year, women before men", () => {
  expect(said(14, 8, 6)).toEqual([
    "Under 2019 lämnade 14 personer i Lerum minst en idé.",
    "8 är kvinnor och 6 är män.",
  ]);
});

it("says that the split, or all of it, is withheld", () => {
  expect(said(7, null, null)[1]).toBe(
    "Antalen kvinnor och män lämnas inte ut, för att skydda enskilda personer.",
  );
  expect(said(null, null, null)).toEqual([
    "Antalet idégivare i Lerum under 2019 lämnas inte ut, för att skydda enskilda personer.",
  ]);
});

it("tells nobody from nothing reported, and from no year yet", () => {
  expect(said(0, 0, 0)).toEqual(["Ingen känd idégivare finns i Lerum under 2019."]);
  const missing = value({ value: null, status: "missing" });
  const year = { year: "2019", all: missing, women: missing, men: missing, unknown: missing };
  expect(giverYearSentences(year, "Lerum", sv)).toEqual(["Uppgift saknas för Lerum 2019."]);
  expect(giverYearSentences(undefined, "Lerum", sv)).toEqual([
    "Inget helt år finns att redovisa ännu.",
  ]);
});
