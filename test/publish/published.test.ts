import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { verdictRule } from "../../src/indicators/verdict-rule.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, GRASTORP, LERUM, reporting, SUNDSVALL, world } from "../indicators/world.js";

const target = (target_id: string, more: Row): Row => ({
  target_id,
  text_sv: target_id,
  text_en: target_id,
  indicator_id: "P01",
  measure: "gross_cumulative",
  area_kind: "hub",
  area_code: "skaraborg",
  ...more,
});

const adoption = (municipality_code: string, role: string, more: Row): Row => ({
  adoption_id: `i-${municipality_code}`,
  innovation_id: "i",
  municipality_code,
  role,
  ...more,
});

const kase = (
  case_id: string,
  municipality_code: string,
  current_stage: string,
  more: Row = {},
): Row => ({
  case_id,
  municipality_code,
  hub_code: "skaraborg",
  opened_date: "2018-02-01",
  is_delayed_entry: false,
  current_stage,
  ...more,
});

const event = (item_id: string, happened_date: string): Row => ({
  item_id,
  municipality_code: GRASTORP,
  to_stage: "taken_up",
  happened_date,
  known_date: happened_date,
  is_delayed_entry: false,
});

const file = (
  file_id: number,
  municipality_code: string,
  delivery_date: string,
  more: Row = {},
): Row => ({
  file_id,
  source: "ideabox",
  municipality_code,
  delivery_date,
  file: `ideabox/${municipality_code}/${delivery_date}/ideer.csv`,
  row_count: 10,
  accepted_count: 10,
  refused_count: 0,
  ignored_count: 0,
  is_refused_whole: false,
  ...more,
});

/** Ten ideas of Grästorp by the end of September; the project runs from 1 February to 30 September. */
const given = world({
  "marts.ideas": Array.from({ length: 10 }, (_, i) => ({
    idea_id: `idea-${i}`,
    municipality_code: GRASTORP,
    captured_date: "2018-03-01",
    is_merged: false,
    origin: "employee",
  })),
  "marts.targets": [
    target("A reached", { goal_low: 10, due_on: "2018-12-31" }),
    target("B on the way", { goal_low: 13, due_on: "2018-12-31" }),
    target("C behind", { goal_low: 14, due_on: "2018-12-31" }),
    target("D too late", { goal_low: 11, due_on: "2018-09-30" }),
    target("E no number", { due_on: "2018-12-31" }),
    target("F not computed", { indicator_id: "K01", measure: null, goal_low: 1 }),
    target("G missing", { area_code: "lerum", goal_low: 1 }),
    target("H project's end", { goal_low: 12, due_on: null }),
    target("I too many", { goal_low: 0, goal_high: 9, due_on: "2018-12-31" }),
    target("J headline", { measure: null, goal_low: 0, due_on: "2018-12-31" }),
    target("K withheld", { indicator_id: "K04", measure: "members", goal_low: 1 }),
  ],
  "marts.idea_givers": [{ idea_id: "idea-1", municipality_code: GRASTORP, person_id: "anna" }],
  "marts.network_memberships": [
    {
      network: "Ledare",
      member_kind: "person",
      person_id: "anna",
      municipality_code: GRASTORP,
      valid_from: "2018-01-01",
    },
  ],
  "marts.reporting": reporting((code) => code !== LERUM),
  "marts.hub_members": [
    { hub_code: "skaraborg", municipality_code: GRASTORP, valid_from: "2018-01-01" },
    { hub_code: "skaraborg", municipality_code: ESSUNGA, valid_from: "2018-01-01" },
    { hub_code: "lerum", municipality_code: LERUM, valid_from: "2018-01-01" },
    {
      hub_code: "sundsvall",
      municipality_code: SUNDSVALL,
      valid_from: "2018-01-01",
      valid_to: "2018-06-01",
    },
  ],
  "marts.reported_outcomes": [
    {
      hub_code: "skaraborg",
      outcome: "ideas",
      indicator_id: "P01",
      measure: "gross_cumulative",
      value: 200,
      source: "X",
      period_to: "2018-06-30",
    },
    { hub_code: "skaraborg", outcome: "courses", value: 3, source: "X" },
  ],
  "marts.innovations": [{ innovation_id: "i", municipality_code: GRASTORP }],
  "marts.adoptions": [
    adoption(GRASTORP, "origin", { in_use_date: "2018-02-01" }),
    adoption(ESSUNGA, "recipient", { in_use_date: "2018-03-01" }),
    adoption(LERUM, "co_developer", { in_use_date: "2018-03-01" }),
    adoption(SUNDSVALL, "recipient", { in_use_date: "2018-03-01", ended_date: "2018-05-01" }),
    adoption("0180", "recipient", { decided_date: "2018-03-01" }),
  ],
  "marts.cases": [
    kase("alone", GRASTORP, "testing"),
    kase("together", GRASTORP, "developed"),
    kase("moving", GRASTORP, "testing"),
    kase("paused", GRASTORP, "paused"),
    kase("ended", GRASTORP, "rejected", { ended_date: "2018-02-01", end_kind: "rejected" }),
  ],
  "marts.case_municipalities": [
    { case_id: "together", municipality_code: GRASTORP, role: "owner", valid_from: "2018-02-01" },
    {
      case_id: "together",
      municipality_code: ESSUNGA,
      role: "co_developer",
      valid_from: "2018-02-01",
    },
  ],
  "marts.stage_events": [
    event("alone", "2018-02-01"),
    event("together", "2018-03-01"),
    event("moving", "2018-05-19"),
    event("paused", "2018-02-01"),
    event("ended", "2018-02-01"),
  ],
  "marts.deliveries": [
    file(1, GRASTORP, "2018-06-30", { refused_count: 4 }),
    file(2, GRASTORP, "2018-09-30"),
    file(3, ESSUNGA, "2018-09-30", {
      refused_count: 10,
      accepted_count: 0,
      is_refused_whole: true,
    }),
  ],
  "marts.refusals": [
    {
      file_id: 3,
      source: "ideabox",
      municipality_code: ESSUNGA,
      delivery_date: "2018-09-30",
      code: "unknown_stage",
    },
    {
      file_id: 3,
      source: "ideabox",
      municipality_code: ESSUNGA,
      delivery_date: "2018-09-30",
      code: "unknown_stage",
    },
  ],
});

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given);
});
afterAll(() => engine.close());

const rows = (sql: string) => engine.extract(sql);

describe("target verdicts", () => {
  test("follow the rule: reached, on the way, at risk, or not judged with a reason", async () => {
    const verdicts = await rows(
      "select target_id, value, verdict, reason from published.target_verdicts order by sort_order",
    );
    expect(verdicts.map((row) => Object.values(row).join(" "))).toEqual([
      "A reached 10 reached ",
      "B on the way 10 on_track ",
      "C behind 10 at_risk ",
      "D too late 10 at_risk ",
      "E no number 10 not_judged no_number",
      "F not computed  not_judged not_computed",
      "G missing  not_judged missing",
      "H project's end 10 at_risk ",
      "I too many 10 at_risk ",
      "J headline 0 reached ",
      "K withheld  not_judged withheld",
    ]);
  });

  test("expect progress in step with time: 241 of 333 days of 13 ideas", async () => {
    const [row] = await rows(
      "select period, expected_value from published.target_verdicts where target_id = 'B on the way'",
    );
    expect(row?.period).toBe("2018K3");
    expect(row?.expected_value).toBeCloseTo((13 * 241) / 333, 10);
  });

  test("have words in both languages for each verdict and reason that can come", async () => {
    const said = await rows("select distinct verdict, reason from published.target_verdicts");
    for (const { verdict, reason } of said) {
      expect(verdictRule.verdicts).toHaveProperty(String(verdict));
      if (reason !== null) expect(verdictRule.reasons).toHaveProperty(String(reason));
    }
  });
});

describe("outcomes", () => {
  test("stand beside the computed figure of the quarter that the report speaks of, and are never mixed", async () => {
    const [row] = await rows(
      "select * from published.outcomes where hub_code = 'skaraborg' and indicator_id = 'P01'",
    );
    expect(row).toMatchObject({
      reported: 200,
      computed: 10,
      computed_period: "2018K2",
      computed_status: "final",
      reported_municipalities: 2,
      expected_municipalities: 2,
    });
  });

  test("have a row for every sluice, also where nothing is reported or nothing computed", async () => {
    const counts = await rows(
      "select hub_code, count(*) as outcomes, count(reported) as told from published.outcomes group by hub_code order by hub_code",
    );
    expect(counts).toEqual([
      { hub_code: "lerum", outcomes: 5, told: 0 },
      { hub_code: "skaraborg", outcomes: 6, told: 2 },
      { hub_code: "sundsvall", outcomes: 5, told: 0 },
    ]);
    const [course] = await rows("select * from published.outcomes where outcome = 'courses'");
    expect(course).toMatchObject({ reported: 3, computed: null, computed_status: "not_computed" });
  });
});

describe("what waits for a decision", () => {
  test("joint stalled cases first, then other stalled ones, whole refusals and silent municipalities", async () => {
    const waiting = await rows(
      "select kind, coalesce(record_id, municipality_code) as what, days from published.attention order by sort_order",
    );
    expect(waiting).toEqual([
      { kind: "stalled_case", what: "together", days: 259 },
      { kind: "stalled_case", what: "alone", days: 287 },
      { kind: "refused_file", what: ESSUNGA, days: 46 },
      { kind: "missing_delivery", what: LERUM, days: null },
    ]);
  });

  test("a case that moved 180 days ago is not stalled yet, a paused or ended one never is", async () => {
    const ids = await rows("select record_id from published.attention where kind = 'stalled_case'");
    expect(ids.map(({ record_id }) => record_id)).not.toContain("moving");
    expect(ids).toHaveLength(2);
  });

  test("refusals of an older delivery are closed by a newer one", async () => {
    const open = await rows(
      "select * from published.attention where municipality_code = '1444' and kind like 'refused%'",
    );
    expect(open).toEqual([]);
  });
});

test("adoption flows go from the giver to those who received, not to those who developed together", async () => {
  const flows = await rows(
    "select giver_code, taker_code, in_use, ended, planned from published.adoption_flows order by taker_code",
  );
  expect(flows.map((row) => Object.values(row).join(" "))).toEqual([
    "1444 0180 0 0 1",
    "1444 1445 1 0 0",
    "1444 2281 0 1 0",
  ]);
});

test("refusals are counted by source, municipality and kind", async () => {
  const [row] = await rows(
    "select code, row_count, file_count, municipality_name from published.refusals",
  );
  expect(row).toEqual({
    code: "unknown_stage",
    row_count: 2,
    file_count: 1,
    municipality_name: "Essunga",
  });
});

describe("persons", () => {
  test("are in no published record", async () => {
    const kinds = await rows(
      "select distinct record_kind from published.observations order by all",
    );
    expect(kinds.map(({ record_kind }) => record_kind)).toEqual([
      "adoption",
      "case",
      "entry",
      "idea",
      "item",
      "municipality",
    ]);
    const [hidden] = await rows("select count(*) as persons from observations.g01");
    expect(hidden?.persons).toBeGreaterThan(0);
  });

  test("have no figure for a single municipality", async () => {
    const found = await rows(
      "select distinct indicator_id from published.indicator_values where area_kind = 'municipality' order by all",
    );
    expect(found.map(({ indicator_id }) => indicator_id)).not.toContain("G01");
    expect(found.map(({ indicator_id }) => indicator_id)).not.toContain("K04");
    expect(found.length).toBeGreaterThan(4);
  });

  test("are named in no column of what is published", async () => {
    const columns = await rows(
      "select distinct column_name from duckdb_columns() where schema_name = 'published'",
    );
    const names = columns.map(({ column_name }) => String(column_name));
    expect(names.length).toBeGreaterThan(50);
    for (const name of ["person_id", "sex", "title", "unit_name", "giver_ids", "description"]) {
      expect(names).not.toContain(name);
    }
  });
});

test("every published column has a plain type that both engines share", async () => {
  const types = await rows(
    "select distinct data_type from duckdb_columns() where schema_name = 'published' order by all",
  );
  expect(types.map(({ data_type }) => data_type)).toEqual([
    "BOOLEAN",
    "DATE",
    "DOUBLE",
    "INTEGER",
    "VARCHAR",
  ]);
});
