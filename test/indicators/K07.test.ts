import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { GRASTORP, LERUM, world } from "./world.js";

const run = (
  run_code: string,
  hub_code: string,
  started_on: string,
  ended_on: string | null,
  status = "completed",
) => ({
  run_code,
  hub_code,
  started_on,
  ended_on,
  status,
});

const kase = (case_id: string, opened_date: string, programme_run: string | null) => ({
  ...{ case_id, opened_date, programme_run, municipality_code: GRASTORP },
});
const giver = (person_id: string, idea_id: string) => ({
  ...{ person_id, idea_id, municipality_code: GRASTORP },
});

const given = world({
  "marts.programme_runs": [
    run("IP1", "skaraborg", "2018-01-15", "2018-03-31"),
    run("IP2", "skaraborg", "2018-04-01", "2018-11-30"),
    run("IP3", "lerum", "2018-07-01", null, "running"),
    run("IP4", "lerum", "2018-05-01", "2018-05-02", "cancelled"),
    run("IP5", "nowhere", "2018-01-01", "2018-02-01"),
  ],
  "marts.cases": [
    kase("a", "2018-01-20", "IP1"),
    kase("b", "2018-03-01", "IP1"),
    kase("c", "2018-08-01", "IP3"),
    kase("d", "2018-08-01", null),
  ],
  "marts.idea_cases": ["a", "b", "merged-b", "c", "d"].map((idea_id) => ({
    ...{ idea_id, case_id: idea_id.replace("merged-", ""), municipality_code: GRASTORP },
  })),
  "marts.case_municipalities": [
    { case_id: "b", municipality_code: LERUM, role: "co_developer", valid_from: "2018-04-15" },
  ],
  "marts.idea_givers": [
    giver("anna", "a"),
    giver("anna", "merged-b"),
    giver("anna", "c"),
    giver("bo", "b"),
    giver("cia", "c"),
    giver("dan", "d"),
  ],
});

describe("K07, number of innovation programmes", () => {
  let k07: Values;
  beforeAll(async () => {
    k07 = await valuesOf("K07", given);
  });
  const alla = "portfolio alla";

  test("a run is completed when it has ended, and is running until then", () => {
    expect(k07.series("completed", alla)).toEqual([1, 1, 1, 1]);
    expect(k07.series("running", alla)).toEqual([0, 1, 2, 2]);
  });

  test("counts a run once in the sluice and in each of its municipalities", () => {
    const places = ["hub skaraborg", `municipality ${GRASTORP}`, `municipality ${LERUM}`];
    expect(places.map((place) => k07.value("completed", "2018K4", place))).toEqual([1, 1, 0]);
  });

  test("a cancelled run counts in neither, and a run without a known sluice is listed without a place", () => {
    expect(k07.records("completed", "2018K2")).toContain("IP4 1441 excluded cancelled");
    expect(k07.records("completed", "2018K2")).toContain("IP5 numerator");
  });

  test("counts the cases of the runs that are completed, once in all and once in each of their municipalities", () => {
    expect(k07.series("cases", alla)).toEqual([2, 2, 2, 2]);
    expect(k07.series("cases", `municipality ${LERUM}`)).toEqual([0, 1, 1, 1]);
    expect(k07.records("cases", "2018K3")).toContain("c 1444 excluded running");
  });

  test("counts the givers of those cases as persons: anna, who is in two of them and in a running one, once", () => {
    expect(k07.series("participants", alla)).toEqual([2, 2, 2, 2]);
    expect(k07.records("participants", "2018K3")).toEqual([
      "anna 1444 numerator",
      "bo 1444 numerator",
      "cia 1444 excluded running",
    ]);
  });

  test("comes from a list and so has no coverage of deliveries", () => {
    expect(k07.at("completed", "2018K1", alla)).toMatchObject({
      status: "final",
      reported: null,
      expected: null,
    });
  });
});
