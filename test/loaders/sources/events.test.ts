import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { StageMapRow } from "../../../loaders/read/types.js";
import { deliver, reasons } from "../read/deliver.js";

const stages = ["Fångad", "Testas"].map(
  (source_stage): StageMapRow => ({
    source: "events",
    board: "*",
    source_stage,
    stage: "testing",
    valid_from: null,
    source_note: null,
  }),
);
const log = readFileSync(new URL("../../input/events.csv", import.meta.url), "utf8");

test("the log of a case system gives a change of stage on each row, the first from nowhere", async () => {
  const read = await deliver("events", log, { context: { stages } });
  expect(read.tables.logged_events).toMatchObject([
    { event_id: "H-1", idea_number: "2018-014", from_stage: null, happened_date: "2018-09-30" },
    { event_id: "H-2", municipality_code: "1496", from_stage: "Fångad", to_stage: "Testas" },
    { event_id: "H-10", to_stage: "Fångad" },
  ]);
});

test("the log of a case system refuses an unknown stage, another municipality, no idea and a doubtful day", async () => {
  const read = await deliver("events", log, { context: { stages } });
  expect(reasons(read)).toEqual([
    "5 Till steg unknown_stage",
    "6 Kommun other_municipality",
    "7 Idénummer missing_value",
    "8 Datum ambiguous_date",
  ]);
  expect([read.rows, read.accepted, read.refused]).toEqual([7, 3, 4]);
});
