import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "../indicators/world.js";

const move = (event_number: number, to_stage: string, happened_date: string, more: Row = {}) => ({
  item_id: "root",
  municipality_code: GRASTORP,
  event_number,
  to_stage,
  happened_date,
  earliest_date: happened_date,
  latest_date: happened_date,
  known_date: "2018-06-30",
  evidence: "history",
  is_delayed_entry: false,
  ...more,
});

const idea = (idea_id: string, root_idea_id: string) => ({
  idea_id,
  municipality_code: GRASTORP,
  captured_date: "2018-01-10",
  root_idea_id,
  is_merged: idea_id !== root_idea_id,
});

const given = world({
  "marts.ideas": [idea("root", "root"), idea("twin", "root")],
  "marts.stage_events": [
    move(1, "captured", "2018-01-10"),
    move(2, "taken_up", "2018-02-01", { from_stage: "captured" }),
    move(3, "testing", "2018-04-15", {
      from_stage: "taken_up",
      earliest_date: "2018-03-31",
      latest_date: "2018-04-30",
      evidence: "snapshot_diff",
    }),
    move(1, "captured", "2018-01-20", { item_id: "twin" }),
    move(2, "merged", "2018-03-01", { item_id: "twin", from_stage: "captured" }),
  ],
  "marts.idea_cases": [{ idea_id: "root", case_id: "root", municipality_code: GRASTORP }],
  "marts.cases": [
    {
      case_id: "root",
      municipality_code: GRASTORP,
      hub_code: "skaraborg",
      opened_date: "2018-02-01",
      is_delayed_entry: false,
      current_stage: "testing",
    },
  ],
  "marts.case_municipalities": [
    { case_id: "root", municipality_code: GRASTORP, role: "owner", valid_from: "2018-02-01" },
    {
      case_id: "root",
      municipality_code: ESSUNGA,
      role: "co_developer",
      valid_from: "2018-02-01",
    },
  ],
  "marts.innovations": [{ innovation_id: "i", case_id: "root", municipality_code: GRASTORP }],
  "marts.adoptions": [
    {
      adoption_id: "i-lerum",
      innovation_id: "i",
      municipality_code: LERUM,
      role: "recipient",
      decided_date: "2018-05-01",
      in_use_date: "2018-06-01",
    },
  ],
});

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given, {
    tables: ["published.case_events", "published.cases", "published.case_counts"],
  });
});
afterAll(() => engine.close());

const lines = async (sql: string) =>
  (await engine.extract(sql)).map((row) => Object.values(row).join(" "));

describe("the published history", () => {
  test("of a case has its stages, what was merged into it, who takes part and who adopted it, in order", async () => {
    const events = await lines(`
      select sequence, kind, coalesce(to_stage, other_id, role) as what, municipality_code, happened_date
      from published.case_events where item_id = 'root' order by sequence`);
    expect(events).toEqual([
      "1 stage captured 1444 2018-01-10",
      "2 stage taken_up 1444 2018-02-01",
      "3 merged_here twin 1444 2018-03-01",
      "4 stage testing 1444 2018-04-15",
      "5 adoption_decided i 1441 2018-05-01",
      "6 adoption_in_use i 1441 2018-06-01",
      "7 participant owner 1444 ",
      "8 participant co_developer 1445 ",
    ]);
  });

  test("of a merged idea leads to the idea that it became part of", async () => {
    const events = await lines(`
      select kind, coalesce(to_stage, other_id) as what from published.case_events
      where item_id = 'twin' order by sequence`);
    expect(events).toEqual(["stage captured", "stage merged", "merged_into root"]);
  });

  test("keeps between which days a change lies, when it was learnt and on what evidence", async () => {
    const [event] = await engine.extract(
      "select * from published.case_events where to_stage = 'testing'",
    );
    expect(event).toMatchObject({
      from_stage: "taken_up",
      earliest_date: "2018-03-31",
      latest_date: "2018-04-30",
      known_date: "2018-06-30",
      evidence: "snapshot_diff",
    });
  });

  test("has no column for a person, a text, an origin or a channel", async () => {
    const columns = await lines(`
      select distinct column_name from duckdb_columns()
      where schema_name = 'published' and table_name in ('cases', 'case_events', 'case_counts')`);
    expect(columns.length).toBeGreaterThan(25);
    expect(
      columns.filter((name) => /person|giver|origin|channel|unit|title|text|note/.test(name)),
    ).toEqual([]);
  });
});

describe("a published case", () => {
  test("says how long it has been in its stage, and that the day is not known exactly", async () => {
    const [row] = await engine.extract(
      "select stage_days, is_stage_date_exact, participant_codes, is_stalled from published.cases",
    );
    expect(row).toEqual({
      stage_days: 214,
      is_stage_date_exact: false,
      participant_codes: "1444 1445",
      is_stalled: true,
    });
  });

  test("is counted by the figures that count it, and listed with the reason where it is left out", async () => {
    const counts = await lines(`
      select item_id, indicator_id, measure, part, coalesce(reason, '-') as why, first_period, period_count
      from published.case_counts
      where indicator_id in ('P01', 'R01') and measure in ('net', 'started')
      order by all`);
    expect(counts).toEqual([
      "root P01 net numerator - 2018K1 1",
      "root R01 started numerator - 2018K2 1",
      "twin P01 net excluded merged 2018K1 1",
    ]);
  });
});
