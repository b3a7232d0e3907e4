import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, GRASTORP, LERUM, members, world } from "../indicators/world.js";
import { flowFaults } from "./flow-faults.js";
import { changingAreas, histories, memberships, tablesOfHistories } from "./random-histories.js";

const FLOWS = ["published.stage_flows", "published.stage_balances"];

/** Writes the stays of an item in stages, one after the other: each with the day it began. */
function stays(item_id: string, ...each: [stage: string, entered_date: string][]): Row[] {
  return each.map(([stage, entered_date], i) => ({
    item_id,
    event_number: i + 1,
    stage,
    entered_date,
    left_date: each[i + 1]?.[1] ?? null,
    is_delayed_entry: false,
  }));
}

/**
 * straight goes step by step; jumper skips and is rejected; back goes back, pauses and comes again; old was
 * in test before the first delivery; together is Grästorp's and from May Lerum's too; Essunga leaves in July.
 */
const given = world({
  "marts.ideas": [
    ["straight", GRASTORP],
    ["jumper", GRASTORP],
    ["back", ESSUNGA],
    ["old", ESSUNGA],
    ["together", GRASTORP],
  ].map(([idea_id = "", municipality_code = ""]) => ({
    idea_id,
    municipality_code,
    is_merged: false,
  })),
  "marts.stage_spells": [
    ...stays(
      "straight",
      ["captured", "2018-01-10"],
      ["taken_up", "2018-02-01"],
      ["testing", "2018-05-01"],
    ),
    ...stays(
      "jumper",
      ["captured", "2018-02-10"],
      ["testing", "2018-04-20"],
      ["rejected", "2018-06-30"],
    ),
    ...stays(
      "back",
      ["captured", "2018-01-10"],
      ["testing", "2018-03-01"],
      ["taken_up", "2018-04-02"],
      ["paused", "2018-04-10"],
      ["taken_up", "2018-05-02"],
      ["testing", "2018-06-02"],
    ),
    ...stays("old", ["captured", "2018-01-01"], ["testing", "2018-03-31"]).map((row, i) => ({
      ...row,
      is_delayed_entry: i === 1,
    })),
    ...stays("together", ["captured", "2018-01-20"], ["taken_up", "2018-05-01"]),
  ],
  "marts.case_municipalities": [
    {
      case_id: "together",
      municipality_code: LERUM,
      role: "co_developer",
      valid_from: "2018-05-01",
    },
  ],
  "marts.area_members": [
    ...members("hub", "skaraborg", [GRASTORP]),
    { ...members("hub", "skaraborg", [ESSUNGA])[0], valid_to: "2018-07-05" },
    ...members("hub", "lerum", [LERUM]),
  ],
});

describe("the flows between stages", () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await builtFrom(given, { tables: FLOWS });
  });
  afterAll(() => engine.close());

  /** The flows of an area and quarter, stocks left out: `kind from to number`. */
  const flows = async (area_code: string, period: string) =>
    (
      await engine.extract(
        `select flow_kind, from_stage, to_stage, sum(item_count) as entry_count
         from published.stage_flows
         where area_code = '${area_code}' and period = '${period}' and flow_kind not like 'stock%'
         group by all order by all`,
      )
    ).map((row) => Object.values(row).join(" ").replace(/ +/g, " ").trim());

  test("each move is told by its kind: a step on, a skip, a step back, a pause, an end", async () => {
    expect(await flows("skaraborg", "2018K1")).toEqual([
      "arrival captured 5",
      "delayed captured testing 1",
      "forward captured taken_up 1",
      "skipped captured testing 1",
    ]);
    expect(await flows("skaraborg", "2018K2")).toEqual([
      "back testing taken_up 1",
      "ended testing rejected 1",
      "forward captured taken_up 1",
      "forward taken_up testing 2",
      "paused taken_up paused 1",
      "resumed paused taken_up 1",
      "skipped captured testing 1",
    ]);
  });

  test("a municipality that leaves takes its items along, from the stages where they stood", async () => {
    expect(await flows("skaraborg", "2018K3")).toEqual(["departed testing 2"]);
  });

  test("a joint case comes to the second municipality from the stage it had, not as an idea handed in", async () => {
    expect(await flows("lerum", "2018K2")).toEqual([
      "forward captured taken_up 1",
      "joined captured 1",
    ]);
  });

  test("the balance of a stage says how many came for the first time, and how many again", async () => {
    const [balance] = await engine.extract(
      `select * from published.stage_balances
       where area_code = 'skaraborg' and period = '2018K2' and stage = 'taken_up'`,
    );
    expect(balance).toMatchObject({
      stock_before: 1,
      entered_first: 2,
      entered_again: 1,
      moved_on: 2,
      paused: 1,
      stock_after: 1,
    });
  });
});

test("whatever the histories, every stage of every area balances in every quarter, as P02 and P03 say", async () => {
  await fc.assert(
    fc.asyncProperty(histories, memberships, async (drawn, changes) => {
      const engine = await builtFrom(
        world({ ...tablesOfHistories(drawn), "marts.area_members": changingAreas(changes) }),
        { indicators: ["P02", "P03"], tables: [...FLOWS, "values.indicator_values"] },
      );
      try {
        const [{ rows }] = (await engine.extract(
          "select count(*) as rows from published.stage_balances",
        )) as [{ rows: number }];
        expect(rows).toBeGreaterThan(0);
        for (const faults of flowFaults) {
          expect(await engine.extract(faults)).toEqual([]);
        }
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
