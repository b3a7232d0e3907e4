import { describe, expect, test } from "vitest";
import { rowsOf } from "./rows-of.js";

const place = { file_id: 1, row_number: 2, delivered_by: "0687", delivery_date: "2018-03-31" };

describe("staging", () => {
  test("an idea gets its municipality from the folder and keeps its source's stage word", async () => {
    const raw = { ...place, source: "ideabox", idea_number: "2018-1", stage: " Under  Test" };
    const given = { "raw.ideabox": [{ ...raw, submitted_at: "2018-01-15 23:30:00" }] };
    const columns = "item_id, municipality_code, submitted_date, stage, stage_key";
    expect(await rowsOf("staging.ideabox", given, columns)).toEqual([
      {
        item_id: "0687-2018-1",
        municipality_code: "0687",
        submitted_date: "2018-01-15",
        stage: " Under  Test",
        stage_key: "undertest",
      },
    ]);
  });

  test("stage words meet the map whatever their case, spaces and composition", async () => {
    const raw = { ...place, source: "ideabox", idea_number: "1", stage: "INFO\u0308RD " };
    const map = { source: "ideabox", board: "*", source_stage: "Införd", stage: "implemented" };
    const [idea] = await rowsOf("staging.ideabox", { "raw.ideabox": [raw] }, "stage_key");
    const [word] = await rowsOf("staging.stage_map", { "reference.stage_map": [map] }, "stage_key");
    expect(idea?.stage_key).toBe("införd");
    expect(idea).toEqual(word);
  });

  test("a map row without a date is valid from the beginning", async () => {
    const map = { source: "trello", board: "*", source_stage: "Test", stage: "testing" };
    expect(
      await rowsOf("staging.stage_map", { "reference.stage_map": [map] }, "valid_from"),
    ).toEqual([{ valid_from: "1900-01-01" }]);
  });

  test("a task with an idea number is that idea, one without is its own", async () => {
    const raw = { ...place, source: "planner", board: "Idétavla" };
    const given = {
      "raw.planner_tasks": [
        { ...raw, task_id: "a", idea_number: "2018-014" },
        { ...raw, task_id: "b", idea_number: null },
      ],
    };
    expect(await rowsOf("staging.planner_tasks", given, "item_id")).toEqual([
      { item_id: "0687-2018-014" },
      { item_id: "0687-b" },
    ]);
  });

  test("reference lists become dates and numbers, and an empty cell stays empty", async () => {
    const hub = { hub_code: "lerum", started_on: "2016-11-01", municipality_count_claimed: "1" };
    const given = { "reference.hubs": [{ ...hub, ended_on: null }] };
    const columns = "hub_code, started_on, ended_on, municipality_count_claimed";
    expect(await rowsOf("staging.hubs", given, columns)).toEqual([
      {
        hub_code: "lerum",
        started_on: "2016-11-01",
        ended_on: null,
        municipality_count_claimed: 1,
      },
    ]);
  });

  test("no rows give no rows", async () => {
    expect(await rowsOf("staging.adoptions", {}, "innovation_id")).toEqual([]);
  });
});
