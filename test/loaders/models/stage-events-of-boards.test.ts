import { describe, expect, test } from "vitest";
import { card, idea, move, stageMap, task } from "./given.js";
import { type Given, rowsOf } from "./rows-of.js";

const COLUMNS =
  "item_id, event_number, to_stage, happened_date, earliest_date, latest_date, evidence, is_delayed_entry";

async function events(given: Given) {
  const all = { "staging.stage_map": stageMap, ...given };
  const rows = await rowsOf("marts.stage_events", all, COLUMNS);
  return rows.map((row) => Object.values(row).join(" "));
}

describe("stage events of a plan's snapshots", () => {
  test("a task in its first bucket is captured when it was created", async () => {
    expect(
      await events({ "staging.planner_tasks": [task("a", "2018-03-31", "captured")] }),
    ).toEqual(["1499-a 1 captured 2018-01-15 2018-01-15 2018-01-15 history false"]);
  });

  test("a new bucket happened between two deliveries, dated in the middle", async () => {
    const planner_tasks = [
      task("a", "2018-03-31", "captured"),
      task("a", "2018-06-30", "captured"),
      task("a", "2018-09-30", "testing"),
    ];
    expect(await events({ "staging.planner_tasks": planner_tasks })).toContain(
      "1499-a 2 testing 2018-08-15 2018-06-30 2018-09-30 snapshot_diff false",
    );
  });

  test("a task already in a later bucket in the plan's first delivery is a delayed entry", async () => {
    const planner_tasks = [
      task("a", "2018-03-31", "testing"),
      task("a", "2018-06-30", "developed"),
    ];
    expect((await events({ "staging.planner_tasks": planner_tasks })).slice(1)).toEqual([
      "1499-a 2 testing 2018-03-31 2018-01-15 2018-03-31 snapshot_diff true",
      "1499-a 3 developed 2018-05-15 2018-03-31 2018-06-30 snapshot_diff false",
    ]);
  });

  test("an old task that turns up in a later delivery is a delayed entry too", async () => {
    const planner_tasks = [
      task("a", "2018-03-31", "captured"),
      task("b", "2018-06-30", "testing", { created_date: "2017-05-01" }),
    ];
    expect(await events({ "staging.planner_tasks": planner_tasks })).toContain(
      "1499-b 2 testing 2018-06-30 2017-05-01 2018-06-30 snapshot_diff true",
    );
  });

  test("a task that was away for a delivery changed since it was last seen", async () => {
    const planner_tasks = [
      task("a", "2018-03-31", "captured"),
      task("b", "2018-06-30", "captured"),
      task("a", "2018-09-30", "rejected"),
    ];
    expect(await events({ "staging.planner_tasks": planner_tasks })).toContain(
      "1499-a 2 rejected 2018-06-30 2018-03-31 2018-09-30 snapshot_diff false",
    );
  });

  test("a word means what the map says on the day of the delivery, the plan's own word first", async () => {
    const word = { source: "planner", source_stage: "Klar", stage_key: "klar" };
    const map = [
      { ...word, board: "*", board_key: "*", stage: "rejected", valid_from: "1900-01-01" },
      { ...word, board: "Idétavla", board_key: "idétavla", stage: "developed", valid_from: null },
      {
        ...word,
        board: "Idétavla",
        board_key: "idétavla",
        stage: "implemented",
        valid_from: "2018-06-01",
      },
    ].map((row) => ({ ...row, valid_from: row.valid_from ?? "1900-01-01" }));
    const planner_tasks = [task("a", "2018-03-31", "klar"), task("a", "2018-06-30", "klar")];
    const seen = await events({ "staging.planner_tasks": planner_tasks, "staging.stage_map": map });
    expect(seen.map((row) => row.split(" ")[2])).toEqual(["captured", "developed", "implemented"]);
  });
});

describe("stage events of a board with history", () => {
  test("a move happened on its day", async () => {
    const seen = await events({
      "staging.trello_cards": [card("a", "2018-06-30", "testing")],
      "staging.trello_moves": [
        move("a", "2018-06-30", "2018-01-15 09:00:00", null, "captured"),
        move("a", "2018-06-30", "2018-04-02 23:30:00", "captured", "testing"),
      ],
    });
    expect(seen).toEqual([
      "1494-a 1 captured 2018-01-15 2018-01-15 2018-01-15 history false",
      "1494-a 2 testing 2018-04-02 2018-04-02 2018-04-02 history false",
    ]);
  });

  test("overlapping deliveries tell a move once", async () => {
    const seen = await events({
      "staging.trello_cards": [
        card("a", "2018-06-30", "testing"),
        card("a", "2018-09-30", "developed"),
      ],
      "staging.trello_moves": [
        move("a", "2018-06-30", "2018-04-02 10:00:00", "captured", "testing"),
        move("a", "2018-09-30", "2018-04-02 10:00:00", "captured", "testing"),
        move("a", "2018-09-30", "2018-08-01 10:00:00", "testing", "developed"),
      ],
    });
    expect(seen.map((row) => row.split(" ").slice(2, 4).join(" "))).toEqual([
      "captured 2018-01-15",
      "testing 2018-04-02",
      "developed 2018-08-01",
    ]);
  });

  test("moves that do not meet show a change that no delivery tells", async () => {
    const seen = await events({
      "staging.trello_cards": [card("a", "2018-09-30", "implemented")],
      "staging.trello_moves": [
        move("a", "2018-09-30", "2018-04-01 10:00:00", "captured", "testing"),
        move("a", "2018-09-30", "2018-04-11 10:00:00", "developed", "implemented"),
      ],
    });
    expect(seen).toContain(
      "1494-a 3 developed 2018-04-06 2018-04-01 2018-04-11 snapshot_diff false",
    );
  });

  test("a card whose history begins too late is a delayed entry to the stage that its first move left", async () => {
    const seen = await events({
      "staging.trello_cards": [card("a", "2018-09-30", "developed", { created_from: "id" })],
      "staging.trello_moves": [
        move("a", "2018-09-30", "2018-08-01 10:00:00", "testing", "developed"),
      ],
    });
    expect(seen.slice(1)).toEqual([
      "1494-a 2 testing 2018-08-01 2018-01-15 2018-08-01 snapshot_diff true",
      "1494-a 3 developed 2018-08-01 2018-08-01 2018-08-01 history false",
    ]);
  });

  test("a move after the export of the same day does not undo itself", async () => {
    const seen = await events({
      "staging.trello_cards": [
        card("a", "2018-06-30", "captured"),
        card("a", "2018-09-30", "testing"),
      ],
      "staging.trello_moves": [
        move("a", "2018-06-30", "2018-01-15 09:00:00", null, "captured"),
        move("a", "2018-09-30", "2018-01-15 09:00:00", null, "captured"),
        move("a", "2018-09-30", "2018-06-30 15:00:00", "captured", "testing"),
      ],
    });
    expect(seen.map((row) => row.split(" ")[2])).toEqual(["captured", "testing"]);
  });

  test("two moves of one second follow each other as they were made", async () => {
    const at = "2018-04-01 10:00:00";
    const seen = await events({
      "staging.trello_cards": [card("a", "2018-06-30", "developed")],
      "staging.trello_moves": [
        move("a", "2018-06-30", at, "testing", "developed", { action_id: "5ac0b2" }),
        move("a", "2018-06-30", at, "captured", "testing", { action_id: "5ac0b1" }),
      ],
    });
    expect(seen.map((row) => row.split(" ")[2])).toEqual(["captured", "testing", "developed"]);
  });
});

describe("an idea that stands in an idea box and on a board", () => {
  const box = (stage: string, stage_date: string | null) =>
    idea("2018-1", "2018-06-30", { municipality_code: "1499", stage, stage_date });

  test("is captured once, when it was handed in", async () => {
    const seen = await events({
      "staging.ideabox": [box("captured", null)],
      "staging.planner_tasks": [
        task("a", "2018-06-30", "captured", { idea_number: "2018-1", created_date: "2018-03-01" }),
      ],
    });
    expect(seen).toEqual(["1499-2018-1 1 captured 2018-01-15 2018-01-15 2018-01-15 history false"]);
  });

  test("keeps the exact date when the board only knows between which deliveries", async () => {
    const seen = await events({
      "staging.ideabox": [box("testing", "2018-06-12")],
      "staging.planner_tasks": [
        task("a", "2018-03-31", "captured", { idea_number: "2018-1" }),
        task("a", "2018-06-30", "testing", { idea_number: "2018-1" }),
      ],
    });
    expect(seen.slice(1)).toEqual([
      "1499-2018-1 2 testing 2018-06-12 2018-06-12 2018-06-12 history false",
    ]);
  });
});
