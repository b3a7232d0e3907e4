import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectModels } from "../../../loaders/warehouse/catalogue.js";
import { type DuckdbEngine, duckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "../../indicators/built-from.js";
import { columnsIn } from "./columns-in.js";
import { rowsOf } from "./rows-of.js";

/** What a row may be known by in `marts.record_sources`, which has its rows in the exports and lists. */
const records = [
  "idea_id",
  "item_id",
  "case_id",
  "adoption_id",
  "innovation_id",
  "record_id",
  "response_id",
];

/** Marts whose rows come out of no row of an export or a list, and why. */
const without: Record<string, string> = {
  area_members: "an area is put together of hubs, groups and the municipalities in them",
  areas: "an area is put together of hubs, groups and the municipalities in them",
  calendar_quarters: "a quarter is of the calendar",
  data_issues: "an issue names its record, or the delivery that it is about",
  deliveries: "a delivery is the file itself, with its hash",
  delivery_rules: "a rule of the project's own",
  flow_rules: "a rule of the project's own",
  gender_coding: "a class made of a count of many persons",
  giver_progress: "what a person's ideas of a year have come to: the ideas name their rows",
  headcounts: "a count of many persons: its rows are those of the delivery of its day",
  ignored: "a count of the rows of one file, which it names",
  indicator_dimensions: "the catalogue's",
  indicator_measures: "the catalogue's",
  indicator_sources: "the catalogue's",
  indicators: "the catalogue's",
  known_quarters: "what has come and what has not; deliveries name the files",
  person_sightings:
    "what many rows say of one pseudonym: they are found by it among the sources of records",
  personal_columns: "the contracts'",
  persons: "what many rows say of one pseudonym: they are found by it among the sources of records",
  project_times: "dates of the sluices, which name their rows",
  reporting: "what has come and what has not; deliveries name the files",
  run: "the load itself",
  sealed_values: "what an edition published, which it names",
  sex_coverage: "a count of many persons",
  stage_stay_quantiles: "a measure of many stays",
  staff: "a count of many persons: its rows are those of the delivery of its day",
  thresholds: "a rule of the project's own",
};

const memory = await duckdbEngine(":memory:");
const marts = (await projectModels(memory)).filter(({ schema }) => schema === "marts");
let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom({}, { tables: marts.map(({ table }) => table) });
});
afterAll(async () => {
  await engine.close();
  await memory.close();
});

describe("a mart knows where its rows come from:", () => {
  test.each(marts.map(({ name }) => name))("%s", async (name) => {
    const columns = (await columnsIn(engine, "marts", name)).map((column) => column.name);
    const has = (...names: string[]) => names.every((each) => columns.includes(each));
    const isTold =
      has("file_id", "row_number") || has("list_row") || records.some((column) => has(column));
    expect(isTold || name in without).toBe(true);
  });

  test("none is excused that no longer is there", () => {
    const names = marts.map(({ name }) => name);
    expect(Object.keys(without).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("the sources of a record", () => {
  const given = {
    "raw.ideabox": [
      ["2018-03-31", "Fångad", "p q"],
      ["2018-06-30", "Fångad", "p q"],
      ["2018-09-30", "Testas", "p"],
    ].map(([delivery_date = "", stage = "", giver_ids = ""], i) => ({
      ...{ file_id: i + 1, row_number: 5 + i, sheet: i === 2 ? "Blad2" : null, source: "ideabox" },
      ...{ delivered_by: "1496", delivery_date, idea_number: "1", stage, giver_ids },
    })),
    "reference.programme_runs": [{ run_code: "P1", list_row: 3 }],
  };

  test("are each version's row, with file and sheet, not what was only sent again", async () => {
    const rows = await rowsOf(
      "marts.record_sources",
      given,
      "record_kind, record_id, file_id, sheet, row_number, list_name, list_row",
    );
    const told = rows.map((row) =>
      Object.values(row)
        .map((value) => value ?? "·")
        .join(" "),
    );
    expect(told).toEqual([
      "idea 1496-1 1 · 5 · ·",
      "idea 1496-1 3 Blad2 7 · ·",
      "person p 1 · 5 · ·",
      "person p 3 Blad2 7 · ·",
      "person q 1 · 5 · ·",
      "programme_run P1 · · · programme_runs 3",
    ]);
  });
});
