import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "../values-of.js";
import { GRASTORP, world } from "../world.js";
import { cell, written } from "./written.js";

const MEANINGS = written(`
  word      stage        valid_from
  ny        captured     1900-01-01
  pilot     testing      1900-01-01
  pilot     developed    2018-07-01
  avslutad  rejected     1900-01-01
  avslutad  implemented  2018-07-01
`);

/**
 * Forty ideas of an idea box: the word that each stood with in the deliveries of three quarters' last days.
 *
 * From the first of July the municipality means something else by two of its words: »pilot« was a test and is
 * now a finished solution, »avslutad« was a rejection and is now in use.
 *
 * 31 March:      ny 24, pilot 10, avslutad 6.  In test 10, developed 0, open 34.
 * 30 June:       ny 16, pilot 14, avslutad 10. In test 14, developed 0, open 30.
 * 30 September:  ny 12, pilot 16, avslutad 12. In test 0, developed 16, open 28.
 */
const rows = written(`
  idea  march     june      september
  a01   ny        ny        ny
  a02   ny        ny        ny
  a03   ny        ny        ny
  a04   ny        ny        ny
  a05   ny        ny        ny
  a06   ny        ny        ny
  a07   ny        ny        ny
  a08   ny        ny        ny
  a09   ny        ny        ny
  a10   ny        ny        ny
  a11   ny        ny        ny
  a12   ny        ny        ny
  b01   ny        ny        pilot
  b02   ny        ny        pilot
  b03   ny        ny        pilot
  b04   ny        ny        pilot
  c01   ny        pilot     pilot
  c02   ny        pilot     pilot
  c03   ny        pilot     pilot
  c04   ny        pilot     pilot
  c05   ny        pilot     pilot
  c06   ny        pilot     pilot
  d01   ny        avslutad  avslutad
  d02   ny        avslutad  avslutad
  e01   pilot     pilot     pilot
  e02   pilot     pilot     pilot
  e03   pilot     pilot     pilot
  e04   pilot     pilot     pilot
  e05   pilot     pilot     pilot
  e06   pilot     pilot     pilot
  f01   pilot     pilot     avslutad
  f02   pilot     pilot     avslutad
  g01   pilot     avslutad  avslutad
  g02   pilot     avslutad  avslutad
  h01   avslutad  avslutad  avslutad
  h02   avslutad  avslutad  avslutad
  h03   avslutad  avslutad  avslutad
  h04   avslutad  avslutad  avslutad
  h05   avslutad  avslutad  avslutad
  h06   avslutad  avslutad  avslutad
`);

const DELIVERIES = [
  ["march", "2018-03-31"],
  ["june", "2018-06-30"],
  ["september", "2018-09-30"],
] as const;

/** Ideas of January, with the word and the day of each delivery; stages are dated by the delivery. */
const ideabox: Row[] = DELIVERIES.flatMap(([heading, delivery_date], file_id) =>
  rows.map((row, i) => ({
    file_id: file_id + 1,
    row_number: i + 2,
    source: "ideabox",
    municipality_code: GRASTORP,
    delivery_date,
    item_id: `${GRASTORP}-${row.idea}`,
    idea_number: row.idea ?? null,
    submitted_date: "2018-01-15",
    stage: cell(row, heading),
    stage_key: cell(row, heading),
    stage_date: cell(row, heading) === "ny" ? null : delivery_date,
  })),
);

const stage_map: Row[] = MEANINGS.map((row) => ({
  source: "ideabox",
  board: "*",
  board_key: "*",
  source_stage: cell(row, "word"),
  stage_key: cell(row, "word"),
  stage: cell(row, "stage"),
  valid_from: cell(row, "valid_from"),
}));

const words = (heading: string, word: string) => rows.filter((row) => row[heading] === word).length;

describe("definitions that drift: a word means what it meant when it was sent", () => {
  let p03: Values;
  beforeAll(async () => {
    p03 = await valuesOf(
      "P03",
      world({ "staging.ideabox": ideabox, "staging.stage_map": stage_map }),
    );
  });
  const open = (stage: string) => p03.series("wip", "portfolio alla", `stage/${stage}`).slice(0, 3);

  test("in test were 10 and 14, and after the first of July none; developed are 16", () => {
    expect(open("testing")).toEqual([10, 14, 0]);
    expect(open("developed")).toEqual([0, 0, 16]);
    expect(p03.series("wip", "portfolio alla").slice(0, 3)).toEqual([34, 30, 28]);
  });

  test("the words counted as they stand would say 10, 14 and 16 in test", () => {
    const pilots = DELIVERIES.map(([heading]) => words(heading, "pilot"));
    expect(pilots).toEqual([10, 14, 16]);
  });

  test("today's meaning laid on old quarters would say none in test, and six and ten in use before summer", () => {
    expect([words("march", "avslutad"), words("june", "avslutad")]).toEqual([6, 10]);
    const inUse = p03
      .records("wip", "2018K2")
      .filter((record) => record.endsWith("excluded implemented"));
    expect(inUse).toEqual([]);
    const rejected = p03
      .records("wip", "2018K2")
      .filter((record) => record.endsWith("excluded ended"));
    expect(rejected).toHaveLength(10);
  });

  test("in September twelve are in use, and none of them is counted as rejected", () => {
    const records = p03.records("wip", "2018K3");
    expect(records.filter((record) => record.endsWith("excluded implemented"))).toHaveLength(12);
    expect(records.filter((record) => record.endsWith("excluded ended"))).toEqual([]);
  });
});
