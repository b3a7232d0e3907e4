import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "../values-of.js";
import { members, world } from "../world.js";
import { cell, codeOf, written } from "./written.js";

/**
 * Forty ideas of 2018: 18 from Skaraborg's fifteen, 12 more from the other municipalities of Västra Götaland's 49, 6 from a
 * sluice outside and 4 from a municipality (0180) of no sluice, all of them among Sweden's 290.
 *
 * The fifteen have 18, the 49 have 18 + 12 = 30, the 290 have 30 + 6 + 4 = 40, the portfolio 18 + 12 + 6 = 36.
 */
const rows = written(`
  idea  municipality  captured
  a01   Grästorp      2018-01-08
  a02   Grästorp      2018-01-15
  a03   Grästorp      2018-02-05
  a04   Grästorp      2018-02-12
  a05   Grästorp      2018-04-09
  a06   Grästorp      2018-04-16
  a07   Grästorp      2018-05-14
  a08   Grästorp      2018-06-11
  a09   Grästorp      2018-08-13
  a10   Grästorp      2018-09-10
  b01   Essunga       2018-01-22
  b02   Essunga       2018-03-05
  b03   Essunga       2018-04-23
  b04   Essunga       2018-05-21
  b05   Essunga       2018-07-02
  b06   Essunga       2018-08-20
  b07   Essunga       2018-09-17
  b08   Essunga       2018-09-24
  c01   Lerum         2018-01-29
  c02   Lerum         2018-02-19
  c03   Lerum         2018-02-26
  c04   Lerum         2018-03-12
  c05   Lerum         2018-05-07
  c06   Lerum         2018-05-28
  c07   Lerum         2018-06-04
  c08   Lerum         2018-07-09
  c09   Lerum         2018-08-06
  c10   Lerum         2018-08-27
  c11   Lerum         2018-09-03
  c12   Lerum         2018-09-28
  d01   Sundsvall     2018-01-10
  d02   Sundsvall     2018-03-20
  d03   Sundsvall     2018-04-04
  d04   Sundsvall     2018-06-20
  d05   Sundsvall     2018-08-15
  d06   Sundsvall     2018-09-12
  e01   0180          2018-02-14
  e02   0180          2018-05-16
  e03   0180          2018-06-13
  e04   0180          2018-09-19
`);

const GROUPS = ["group SKARABORG15", "group VG49", "group SE290"];

describe("nested groups: fifteen lie in 49, and they in 290", () => {
  let p01: Values;
  beforeAll(async () => {
    p01 = await valuesOf(
      "P01",
      world({
        "marts.ideas": rows.map((row) => ({
          idea_id: cell(row, "idea"),
          municipality_code: codeOf(row.municipality),
          captured_date: cell(row, "captured"),
          is_merged: false,
        })),
        "marts.area_members": [
          ...(world()["marts.area_members"] ?? []),
          ...members("group", "SE290", ["0180"]),
        ],
      }),
    );
  });
  const total = (area: string) => Number(p01.value("gross_cumulative", "2018K3", area));

  test("each group has its own whole: 18, 30 and 40 ideas", () => {
    expect(GROUPS.map(total)).toEqual([18, 30, 40]);
    expect(total("portfolio alla")).toBe(36);
  });

  test("the groups added would say 88, more than twice what was handed in", () => {
    expect(GROUPS.reduce((sum, area) => sum + total(area), 0)).toBe(88);
    expect(rows).toHaveLength(40);
  });

  // By quarter, Skaraborg 4+2, 4+2, 2+4; Lerum's more 4, 3, 5; the others' more 2+1, 2+2, 2+1.
  test("in every quarter the inner is part of the outer", () => {
    expect(GROUPS.map((area) => p01.series("gross", area).slice(0, 3))).toEqual([
      [6, 6, 6],
      [10, 9, 11],
      [13, 13, 14],
    ]);
  });

  test("what only the outer has is a difference, not a group of its own: 12 and 10", () => {
    const [inner = 0, middle = 0, outer = 0] = GROUPS.map(total);
    expect([middle - inner, outer - middle]).toEqual([12, 10]);
  });
});
