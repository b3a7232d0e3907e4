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
    measures: ["K03", "K03", "G08", "K04"].map((indicator_id) => ({ indicator_id })),
    dimensions: [
      { indicator_id: "K03", dimension: "role" },
      { indicator_id: "K03", dimension: "course" },
      { indicator_id: "K03", dimension: "course_role" },
      { indicator_id: "G08", dimension: "source" },
      { indicator_id: "K04", dimension: "network" },
    ],
    known: [{ area_kind: "hub", area_code: "lerum" }],
    quarters: [{ period: "2025K4" }, { period: "2026K1" }],
  });
const told = (more: object) =>
  decided(more).map(({ period, dimension }) => `${period} ${dimension}`);

describe("the list of withheld splits", () => {
  test("withholds a split of an area in a quarter", () => {
    const withheld = { period: "2026K1", dimension: "network", is_withheld: true };
    expect(decided({ indicator_id: "K04", dimension: "network" })).toEqual([
      { ...withheld, indicator_id: "K04", area: "hub lerum" },
    ]);
  });

  test("withholds what crosses a split too, since it would add up to it", () => {
    expect(told({})).toEqual(["2026K1 role", "2026K1 course_role"]);
  });

  test("withholds it in every quarter so far where none is named, and in none that is not yet", () => {
    const source = { indicator_id: "G08", dimension: "source" };
    expect(told({ ...source, period: null })).toEqual(["2025K4 source", "2026K1 source"]);
    expect(told({ ...source, period: "2026K2" })).toEqual([]);
  });

  test("leaves out a row that the audit has chosen and that names what there no longer is", () => {
    expect(told({ dimension: "source", reason: "granskningen" })).toEqual([]);
    expect(told({ dimension: "course", reason: "granskningen" })).not.toEqual([]);
  });

  test("withholds every split with the number of all", () => {
    expect(told({ dimension: "total" })).toEqual([
      ...["2026K1 total", "2026K1 role", "2026K1 course", "2026K1 course_role"],
    ]);
  });

  test.each([
    [{ indicator_id: "K99" }, "indicator_id: ”K99” finns inte", "K03, G08, K04"],
    [{ dimension: "source" }, "dimension: ”source” finns inte", "total, role, course, course_role"],
    [{ area_code: "nora" }, "area_kind, area_code: ”hub nora” finns inte", "hub lerum"],
    [{ period: "2026" }, "period: ”2026” finns inte", "kvartal som 2026K3"],
  ])("says what is wrong with %j, in which row, and what can stand there", (more, fault, words) => {
    expect(() => told(more)).toThrow(`withheld_splits.csv, rad 2, ${fault}`);
    expect(() => told(more)).toThrow(words);
  });
});
