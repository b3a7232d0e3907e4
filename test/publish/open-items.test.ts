import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, GRASTORP, world } from "../indicators/world.js";

/** Writes the stays of an item in stages: each with the day it began. */
function stays(item_id: string, ...each: [stage: string, entered_date: string][]): Row[] {
  return each.map(([stage, entered_date], i) => ({
    item_id,
    municipality_code: GRASTORP,
    event_number: i + 1,
    stage,
    entered_date,
    left_date: each[i + 1]?.[1] ?? null,
    next_stage: each[i + 1]?.[0] ?? null,
    is_delayed_entry: false,
  }));
}

/** As known on 15 November: ten were captured for 5 days and rejected, so 12 of 14 stays there took at most 5. */
const given = world({
  "marts.ideas": ["late", "silent", "fresh", "done"].map((idea_id) => ({
    idea_id,
    municipality_code: GRASTORP,
    is_merged: false,
  })),
  "marts.stage_spells": [
    ...Array.from({ length: 10 }, (_, i) =>
      stays(`gone-${i}`, ["captured", "2018-01-10"], ["rejected", "2018-01-15"]),
    ).flat(),
    ...stays("late", ["captured", "2018-11-01"]),
    ...stays("silent", ["captured", "2018-01-05"], ["testing", "2018-01-08"]),
    ...stays("fresh", ["captured", "2018-10-10"], ["taken_up", "2018-10-15"]),
    ...stays(
      "done",
      ["captured", "2018-01-01"],
      ["testing", "2018-01-31"],
      ["paused", "2018-03-02"],
      ["implemented", "2018-03-12"],
      ["retired", "2018-10-01"],
    ),
  ],
  "marts.cases": [{ case_id: "fresh", municipality_code: GRASTORP, hub_code: "skaraborg" }],
  "marts.case_municipalities": [
    {
      case_id: "fresh",
      municipality_code: ESSUNGA,
      role: "co_developer",
      valid_from: "2018-10-15",
    },
  ],
});

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given, { tables: ["published.open_items", "published.finished_items"] });
});
afterAll(() => engine.close());

const lines = async (sql: string) =>
  (await engine.extract(sql)).map((row) => Object.values(row).join(" "));

describe("the items that are open", () => {
  test("each says how long it has stood, beside its stage's history, why it is stalled and what it waits for", async () => {
    expect(
      await lines(
        "select item_id, stage, age_days, coalesce(p85_days, 0), coalesce(stalled_reason, 'moves'), waits_for from published.open_items where period = '2018K4' order by item_id",
      ),
    ).toEqual([
      "fresh taken_up 31 0 moves testing",
      "late captured 14 5 older_than_p85 taken_up",
      "silent testing 311 0 silent_90_days developed",
    ]);
  });

  test("an open item that is a case says so, and that it is joint", async () => {
    expect(
      await lines(
        "select item_id, is_case, is_joint, participant_codes from published.open_items where period = '2018K4' order by item_id",
      ),
    ).toEqual([
      `fresh true true ${GRASTORP} ${ESSUNGA}`,
      `late false false ${GRASTORP}`,
      `silent false false ${GRASTORP}`,
    ]);
  });
});

describe("the items that are finished", () => {
  test("have a row for each stay, and one for the whole way to the first outcome", async () => {
    expect(
      await lines(
        "select stage, next_stage, finished_date, days from published.finished_items where item_id = 'done' order by event_number",
      ),
    ).toEqual([
      "whole implemented 2018-03-12 70",
      "captured testing 2018-01-31 30",
      "testing paused 2018-03-02 30",
    ]);
  });

  test("an open item has only the stays that are over", async () => {
    expect(
      await lines("select item_id, stage from published.finished_items where item_id = 'fresh'"),
    ).toEqual(["fresh captured"]);
  });
});
