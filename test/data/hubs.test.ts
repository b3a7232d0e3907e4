import { describe, expect, it } from "vitest";
import { list } from "./list.js";

const hubs = list("hubs");
const members = list("hub_members");
const outcomes = list("reported_outcomes");
const hub = (code: string) => hubs.find((row) => row.hub_code === code);
const outcome = (code: string, name: string) =>
  outcomes.find((row) => row.hub_code === code && row.outcome === name);

const facts = [
  // hub, grant, first day, last day, members by code
  ["skaraborg", "3771922", "2016-11-01", "2020-06-30", 15],
  ["sundsvall", "4000000", "2016-11-01", "2020-06-30", 4],
  ["pitea-skelleftea", "3573324", "2016-11-01", "2019-12-31", 2],
  ["stockholm", "4000000", "2016-11-01", "2020-03-31", 1],
  ["lerum", "1879002", "2016-11-01", "2020-06-30", 1],
  ["fyrbodal", "4000000", "2016-11-01", "2020-02-29", 1],
  ["tranas", "2042903", "2016-11-01", "2020-03-31", 4],
  ["allagehub", "4000000", "2017-01-01", "2020-12-31", 0],
  ["orebro", "3831756", "2016-11-01", "2020-06-30", 1],
  ["kungsbacka", "2021148", "2016-11-01", "2019-12-31", 1],
] as const;

describe("hubs", () => {
  it("are the ten of the programme and SLIK", () => {
    expect(hubs.map((row) => row.hub_code)).toEqual([...facts.map(([code]) => code), "slik"]);
  });

  it.each(facts)("%s has its grant, period and named members", (code, grant, from, to, count) => {
    expect(list("funding").find((row) => row.hub_code === code)?.amount_sek).toBe(grant);
    expect([hub(code)?.started_on, hub(code)?.ended_on]).toEqual([from, to]);
    expect(members.filter((row) => row.hub_code === code)).toHaveLength(count);
  });

  it("have a legal status, digital rule and precision", () => {
    for (const row of hubs) {
      expect(["project", "permanent", "discontinued", "unknown"]).toContain(row.status);
      expect(["required", "goal", "excluded", "unknown"]).toContain(row.digital_rule);
      expect(["month", "year", ""]).toContain(row.started_precision);
      expect(["month", "year", ""]).toContain(row.ended_precision);
    }
    expect(hub("skaraborg")?.status).toBe("discontinued");
    expect(hub("orebro")?.digital_rule).toBe("excluded");
  });
});

describe("reported outcomes", () => {
  it.each([
    ["sundsvall", "cases", "170", "S3"],
    ["sundsvall", "programme_runs", "3", "S3"],
    ["sundsvall", "network_members", "90", "S3"],
    ["sundsvall", "leaders", "1", "S3"],
    ["sundsvall", "idea_coaches", "2", "S3"],
    ["skaraborg", "courses_held", "3", "X"],
    ["skaraborg", "first_cohort", "20", "X"],
    ["pitea-skelleftea", "trained_persons", "100", "S2"],
    ["kungsbacka", "trained_persons", "200", "X"],
    ["kungsbacka", "coaches", "30", "X"],
  ])("%s reports %s %s (%s)", (code, name, value, source) => {
    expect(outcome(code, name)).toMatchObject({ value, source });
  });

  it("flag a figure whose unit the source does not define", () => {
    expect(outcome("sundsvall", "cases")?.flag).toBe("undefined_unit");
    expect(outcome("sundsvall", "network_members")?.flag).toBe("undefined_unit");
  });
});

describe("the programme's claims", () => {
  it("stand each with its own source, contradictions and all", () => {
    const claims = list("programmes").map((row) => [row.claim, row.value, row.source]);
    expect(claims).toEqual([
      ["municipalities", "", "S1"],
      ["municipalities", "57", "X"],
      ["projects", "12", "X"],
      ["grants_total", "40000000", "X"],
      ["co_finance_max_share", "50", "X"],
    ]);
  });
});
