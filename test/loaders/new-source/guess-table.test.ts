import { describe, expect, test } from "vitest";
import { guessDelimiter } from "../../../loaders/new-source/guess-delimiter.js";
import { guessHeader } from "../../../loaders/new-source/guess-header.js";

describe("guessDelimiter", () => {
  test.each([
    ["a;b\n1,5;2,5\n", ";"],
    ["a,b\n1,2\n", ","],
    ["a\tb\n1,5\t2,5\n", "\t"],
    ["a|b\nx;y|z\n", "|"],
    ["sep=,\na,b\n", ","],
    ['a,b\n"x;y;z",1\n"x;y;z",2\n', ","],
  ])("of %j is %j", (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe("guessHeader", () => {
  test("finds the headings below title rows", () => {
    const rows = [["Rapport"], ["Uttag 2019-03-12", "kl. 10"], [], ["Nr", "Datum", "Enhet"]];
    expect(guessHeader([...rows, ["1", "2019-03-01", "Skola"]])).toBe(3);
  });

  test("takes no row that points at a person for headings", () => {
    const row = ["Hemtjänst", "Tillsvidare", "alfa@example.com"];
    expect(guessHeader([row, row])).toBeNull();
  });

  test.each([
    ["no rows", []],
    ["one row only", [["Nr", "Datum"]]],
    [
      "rows of data only",
      [
        ["1496", "2019-03-01", "7"],
        ["1497", "2019-03-02", "8"],
      ],
    ],
  ])("finds none in %s", (_case, rows) => {
    expect(guessHeader(rows)).toBeNull();
  });
});
