import { afterAll, beforeAll, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, GRASTORP, world } from "../indicators/world.js";

type Stay = [item_id: string, stage: string, entered_date: string, left_date: string | null];

/**
 * The year up to 15 November has 319 days. In test: early stands 10 days of it and leaves after 20, middle
 * stands 20 and leaves, late stands 10 and stays; old, from before the first delivery, says nothing.
 * early is joint with Essunga, and rested 30 days before it was implemented.
 */
const stays: Stay[] = [
  ["early", "testing", "2017-12-22", "2018-01-11"],
  ["early", "paused", "2018-01-11", "2018-02-10"],
  ["early", "implemented", "2018-02-10", null],
  ["middle", "captured", "2018-01-06", "2018-01-11"],
  ["middle", "testing", "2018-01-11", "2018-01-31"],
  ["middle", "rejected", "2018-01-31", null],
  ["late", "testing", "2018-11-06", null],
  ["old", "testing", "2018-03-01", "2018-06-01"],
  ["old", "rejected", "2018-06-01", null],
];

const number = (row: Stay) => stays.filter(([item]) => item === row[0]).indexOf(row) + 1;

const given = world({
  "marts.ideas": ["early", "middle", "late", "old"].map((idea_id) => ({
    idea_id,
    municipality_code: GRASTORP,
    is_merged: false,
  })),
  "marts.stage_spells": stays.map((stay): Row => {
    const [item_id, stage, entered_date, left_date] = stay;
    const is_delayed_entry = item_id === "old" && stage === "testing";
    return {
      item_id,
      event_number: number(stay),
      stage,
      entered_date,
      left_date,
      is_delayed_entry,
    };
  }),
  "marts.stage_events": stays.map((stay) => ({
    item_id: stay[0],
    event_number: number(stay),
    to_stage: stay[1],
    happened_date: stay[2],
    known_date: stay[2],
  })),
  "marts.case_municipalities": [
    {
      case_id: "early",
      municipality_code: ESSUNGA,
      role: "co_developer",
      valid_from: "2017-12-22",
    },
  ],
});

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given, { tables: ["values.little_law"] });
});
afterAll(() => engine.close());

const balance = async (area_code: string, stage: string) =>
  (
    await engine.extract(
      `select finished_count, mean_days, round(mean_stock * 319) as stock_days, balance, is_balanced
       from "values".little_law where period = '2018K4' and area_code = '${area_code}' and stage = '${stage}'`,
    )
  )[0];

test("two who left after 20 days each, over 40 days stood: throughput times time is the stock, a joint case once", async () => {
  expect(await balance("skaraborg", "testing")).toEqual({
    finished_count: 2,
    mean_days: 20,
    stock_days: 40,
    balance: 1,
    is_balanced: true,
  });
});

test("each municipality has its own: Essunga's one left after 20 days of which 10 were in the window", async () => {
  expect(await balance(ESSUNGA, "testing")).toMatchObject({ balance: 2, is_balanced: false });
});

test("the whole way leaves out pauses, and ends with the first outcome: 20 and 25 days over 10, 25 and 10", async () => {
  expect(await balance("skaraborg", "all")).toMatchObject({
    finished_count: 2,
    mean_days: 22.5,
    stock_days: 45,
    balance: 1,
  });
});

test("there is none before four quarters have passed", async () => {
  const rows = await engine.extract('select distinct period from "values".little_law');
  expect(rows).toEqual([{ period: "2018K4" }]);
});
