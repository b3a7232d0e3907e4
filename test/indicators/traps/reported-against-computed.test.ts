import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { builtFrom } from "../built-from.js";
import { LERUM, reporting, world } from "../world.js";
import { cell, codeOf, written } from "./written.js";

/** What sluices have written of themselves; nobody says whether ideas are hand-ins or cases. */
const reports: Row[] = written(`
  hub        value  from        to
  skaraborg  60     2018-02-01  2018-06-30
  lerum      12     2018-02-01  2018-06-30
`).map((row) => ({
  hub_code: cell(row, "hub"),
  outcome: "ideas",
  indicator_id: "P01",
  measure: "gross_cumulative",
  value: Number(cell(row, "value")),
  period_from: cell(row, "from"),
  period_to: cell(row, "to"),
}));

/**
 * Forty ideas: of Skaraborg's two municipalities 24 by the end of June and eight after it, eight of Sundsvall.
 * Lerum has delivered nothing.
 *
 * The sluice of Skaraborg says 60 by June, where 14 + 10 = 24 are in the boxes; by September it is 24 + 5 + 3 = 32.
 */
const rows = written(`
  idea  municipality  captured
  a01   Grästorp      2018-01-08
  a02   Grästorp      2018-01-15
  a03   Grästorp      2018-01-22
  a04   Grästorp      2018-02-05
  a05   Grästorp      2018-02-12
  a06   Grästorp      2018-03-05
  a07   Grästorp      2018-03-19
  a08   Grästorp      2018-04-09
  a09   Grästorp      2018-04-16
  a10   Grästorp      2018-05-07
  a11   Grästorp      2018-05-14
  a12   Grästorp      2018-05-28
  a13   Grästorp      2018-06-11
  a14   Grästorp      2018-06-30
  a15   Grästorp      2018-07-01
  a16   Grästorp      2018-07-09
  a17   Grästorp      2018-08-13
  a18   Grästorp      2018-09-10
  a19   Grästorp      2018-09-24
  b01   Essunga       2018-01-09
  b02   Essunga       2018-02-06
  b03   Essunga       2018-02-20
  b04   Essunga       2018-03-13
  b05   Essunga       2018-03-27
  b06   Essunga       2018-04-10
  b07   Essunga       2018-04-24
  b08   Essunga       2018-05-15
  b09   Essunga       2018-06-05
  b10   Essunga       2018-06-19
  b11   Essunga       2018-07-10
  b12   Essunga       2018-08-14
  b13   Essunga       2018-09-18
  c01   Sundsvall     2018-01-10
  c02   Sundsvall     2018-02-14
  c03   Sundsvall     2018-03-14
  c04   Sundsvall     2018-04-11
  c05   Sundsvall     2018-05-16
  c06   Sundsvall     2018-06-13
  c07   Sundsvall     2018-08-15
  c08   Sundsvall     2018-09-12
`);

describe("reported against computed: beside each other, never one in the other's place", () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    const given = world({
      "marts.ideas": rows.map((row) => ({
        idea_id: cell(row, "idea"),
        municipality_code: codeOf(row.municipality),
        captured_date: cell(row, "captured"),
        is_merged: false,
      })),
      "marts.reported_outcomes": reports,
      "marts.reporting": reporting((code) => code !== LERUM),
    });
    engine = await builtFrom(given, {
      indicators: ["P01"],
      tables: ["published.outcomes", ...Object.keys(given)],
    });
  });
  afterAll(() => engine.close());

  const outcome = async (hub: string) => {
    const [row] = await engine.extract(
      `select * from published.outcomes where hub_code = '${hub}' and outcome = 'ideas'`,
    );
    return row;
  };
  const sinceStart = async (period: string, area: string) => {
    const [row] = await engine.extract(
      `select value from published.indicator_values
       where measure = 'gross_cumulative' and dimension = 'total' and period = '${period}' and area_code = '${area}'`,
    );
    return row?.value;
  };

  test("the sluice says 60, its boxes 24 on the day that it speaks of", async () => {
    expect(await outcome("skaraborg")).toMatchObject({
      reported: 60,
      computed: 24,
      computed_period: "2018K2",
      computed_status: "final",
    });
  });

  test("the newest figure beside it would say 32, eight ideas that the report cannot know of", async () => {
    expect(await sinceStart("2018K3", "skaraborg")).toBe(32);
    expect(rows.filter((row) => row.municipality !== "Sundsvall")).toHaveLength(32);
  });

  // The report in the place of the figure would make 60 + 8 = 68, both added 60 + 24 = 84 for the sluice alone.
  test("no report is in any figure: all sluices have 24 + 6 = 30 by June and 40 by September", async () => {
    expect(await sinceStart("2018K2", "skaraborg")).toBe(24);
    expect(await sinceStart("2018K2", "alla")).toBe(30);
    expect(await sinceStart("2018K3", "alla")).toBe(40);
  });

  test("what is reported where nothing is delivered stands alone: the figure is missing, neither twelve nor nought", async () => {
    expect(await outcome("lerum")).toMatchObject({
      reported: 12,
      computed: null,
      computed_status: "missing",
    });
  });

  test("where nothing is reported the figure stands alone, of the project's last quarter", async () => {
    expect(await outcome("sundsvall")).toMatchObject({
      reported: null,
      computed: 8,
      computed_period: "2018K3",
    });
  });
});
