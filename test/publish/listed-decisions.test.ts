import { describe, expect, test } from "vitest";
import { listedDecisions } from "../../loaders/publish/listed-decisions.js";

const row = (more: object) => ({
  ...{ list_row: 2, indicator_id: "K03", dimension: "role", area_kind: "hub", area_code: "lerum" },
  period: "2026K1",
  ...more,
});

const decided = (more: object) =>
  listedDecisions({
    listed: [row(more)],
    measures: [{ indicator_id: "K03" }, { indicator_id: "K03" }, { indicator_id: "G08" }],
    dimensions: [
      { indicator_id: "K03", dimension: "role" },
      { indicator_id: "K03", dimension: "course" },
      { indicator_id: "G08", dimension: "source" },
    ],
    known: [{ area_kind: "hub", area_code: "lerum" }],
    quarters: [{ period: "2025K4" }, { period: "2026K1" }],
  });
const told = (more: object) =>
  decided(more).map(({ period, dimension }) => `${period} ${dimension}`);

describe("the list of withheld splits", () => {
  test("withholds a split of an area in a quarter", () => {
    const withheld = { period: "2026K1", dimension: "role", is_withheld: true };
    expect(decided({})).toEqual([{ ...withheld, indicator_id: "K03", area: "hub lerum" }]);
  });

  test("withholds it in every quarter so far where none is named, and in none that is not yet", () => {
    expect(told({ period: null })).toEqual(["2025K4 role", "2026K1 role"]);
    expect(told({ period: "2026K2" })).toEqual([]);
  });

  test("withholds every split with the number of all", () => {
    expect(told({ dimension: "total" })).toEqual(["2026K1 total", "2026K1 role", "2026K1 course"]);
  });

  test.each([
    [{ indicator_id: "K99" }, "indicator_id: ”K99” finns inte", "K03, G08"],
    [{ dimension: "source" }, "dimension: ”source” finns inte", "total, role, course"],
    [{ area_code: "nora" }, "area_kind, area_code: ”hub nora” finns inte", "hub lerum"],
    [{ period: "2026" }, "period: ”2026” finns inte", "kvartal som 2026K3"],
  ])("says what is wrong with %j, in which row, and what can stand there", (more, fault, words) => {
    expect(() => told(more)).toThrow(`withheld_splits.csv, rad 2, ${fault}`);
    expect(() => told(more)).toThrow(words);
  });
});
