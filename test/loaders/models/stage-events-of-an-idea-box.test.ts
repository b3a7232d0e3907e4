import { describe, expect, test } from "vitest";
import { idea, stageMap } from "./given.js";
import { rowsOf } from "./rows-of.js";

const COLUMNS =
  "item_id, event_number, from_stage, to_stage, happened_date, earliest_date, latest_date, known_date, evidence, is_delayed_entry";

async function events(...ideabox: Parameters<typeof rowsOf>[1][string]) {
  const given = { "staging.ideabox": ideabox, "staging.stage_map": stageMap };
  const rows = await rowsOf("marts.stage_events", given, COLUMNS);
  return rows.map((row) => Object.values(row).slice(1).join(" "));
}

describe("stage events of an idea box", () => {
  test("no delivery gives no event", async () => {
    expect(await events()).toEqual([]);
  });

  test("an idea is captured on the day it was handed in, known from its first delivery", async () => {
    expect(await events(idea("1", "2018-03-31"), idea("1", "2018-06-30"))).toEqual([
      "1  captured 2018-01-15 2018-01-15 2018-01-15 2018-03-31 history false",
    ]);
  });

  test("a stage with a date happened on that date", async () => {
    const seen = await events(
      idea("1", "2018-03-31"),
      idea("1", "2018-06-30", { stage: "testing", stage_date: "2018-05-02" }),
    );
    expect(seen[1]).toBe(
      "2 captured testing 2018-05-02 2018-05-02 2018-05-02 2018-06-30 history false",
    );
  });

  test("a stage without a date happened between two deliveries, dated in the middle", async () => {
    const seen = await events(
      idea("1", "2018-03-31"),
      idea("1", "2018-06-30", { stage: "testing" }),
    );
    expect(seen[1]).toBe(
      "2 captured testing 2018-05-15 2018-03-31 2018-06-30 2018-06-30 snapshot_diff false",
    );
  });

  test("an old list's first delivery without stage dates is a delayed entry, with no start made up", async () => {
    const seen = await events(idea("1", "2018-03-31", { stage: "testing" }));
    expect(seen[1]).toBe(
      "2 captured testing 2018-03-31 2018-01-15 2018-03-31 2018-03-31 snapshot_diff true",
    );
  });

  test("an idea handed in after the last delivery entered its stage since it was handed in", async () => {
    const seen = await events(
      idea("1", "2018-01-31"),
      idea("2", "2018-03-31", { stage: "testing", submitted_date: "2018-02-01" }),
    );
    expect(seen[2]).toBe(
      "2 captured testing 2018-03-02 2018-02-01 2018-03-31 2018-03-31 snapshot_diff false",
    );
  });

  test("a stage date that is mended later holds", async () => {
    const seen = await events(
      idea("1", "2018-06-30", { stage: "testing", stage_date: "2018-05-02" }),
      idea("1", "2018-09-30", { stage: "testing", stage_date: "2018-04-28" }),
    );
    expect(seen).toHaveLength(2);
    expect(seen[1]).toMatch(/^2 captured testing 2018-04-28 /);
  });

  test("a later date of the same stage is no second entry: where it was between is not known", async () => {
    const seen = await events(
      idea("1", "2018-06-30", { stage: "testing", stage_date: "2018-05-02" }),
      idea("1", "2018-09-30", { stage: "testing", stage_date: "2018-08-20" }),
    );
    expect(seen).toHaveLength(2);
    expect(seen[1]).toMatch(/^2 captured testing 2018-05-02 /);
  });

  test("steps backwards and skipped stages are kept", async () => {
    const seen = await events(
      idea("1", "2018-03-31", { stage: "testing", stage_date: "2018-02-01" }),
      idea("1", "2018-06-30", { stage: "taken_up", stage_date: "2018-04-01" }),
      idea("1", "2018-09-30", { stage: "implemented", stage_date: "2018-08-01" }),
    );
    expect(seen.map((row) => row.split(" ").slice(1, 3).join(" "))).toEqual([
      " captured",
      "captured testing",
      "testing taken_up",
      "taken_up implemented",
    ]);
  });

  test("an idea that is gone from a delivery keeps its last stage", async () => {
    const seen = await events(
      idea("1", "2018-03-31", { stage: "testing", stage_date: "2018-02-01" }),
      idea("2", "2018-06-30"),
    );
    expect(seen.filter((row) => row.includes("rejected"))).toEqual([]);
    expect(seen).toHaveLength(3);
  });

  test("a delivery without a stage word says nothing of the stage", async () => {
    const seen = await events(
      idea("1", "2018-03-31", { stage: "testing", stage_date: "2018-02-01" }),
      idea("1", "2018-06-30", { stage: null, stage_key: null }),
    );
    expect(seen).toHaveLength(2);
  });
});
