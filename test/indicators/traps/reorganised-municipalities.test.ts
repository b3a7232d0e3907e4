import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "../values-of.js";
import { world } from "../world.js";
import { cell, codeOf, written } from "./written.js";

/** Who belongs where, and from when until when: Essunga leaves one sluice for another in the summer of 2018. */
const memberships = written(`
  kind          area         municipality  from        until
  portfolio     alla         Grästorp      1900-01-01  –
  portfolio     alla         Essunga       1900-01-01  –
  portfolio     alla         Lerum         1900-01-01  –
  hub           skaraborg    Grästorp      1900-01-01  –
  hub           skaraborg    Essunga       1900-01-01  2018-07-01
  hub           lerum        Lerum         1900-01-01  –
  hub           lerum        Essunga       2018-07-01  –
  group         SKARABORG15  Grästorp      1900-01-01  –
  group         SKARABORG15  Essunga       1900-01-01  –
  group         VG49         Grästorp      1900-01-01  –
  group         VG49         Essunga       1900-01-01  –
  group         VG49         Lerum         1900-01-01  –
  municipality  1444         Grästorp      1900-01-01  –
  municipality  1445         Essunga       1900-01-01  –
  municipality  1441         Lerum         1900-01-01  –
`);

/**
 * Forty ideas of 2018:
 *
 *              K1  K2  K3
 *   Grästorp    5   4   5
 *   Essunga     6   5   4
 *   Lerum       3   4   4
 *
 * Essunga is the first sluice's on the last days of March and June, and the second's on that of September. Since the
 * start, a sluice has all ideas of those who are its members on the day: in June 9 + 11 = 20 and 7, in
 * September 14 and 11 + 15 = 26.
 */
const rows = written(`
  idea  municipality  captured
  a01   Grästorp      2018-01-08
  a02   Grästorp      2018-01-22
  a03   Grästorp      2018-02-12
  a04   Grästorp      2018-03-05
  a05   Grästorp      2018-03-31
  a06   Grästorp      2018-04-01
  a07   Grästorp      2018-04-23
  a08   Grästorp      2018-05-14
  a09   Grästorp      2018-06-30
  a10   Grästorp      2018-07-01
  a11   Grästorp      2018-07-09
  a12   Grästorp      2018-08-13
  a13   Grästorp      2018-09-03
  a14   Grästorp      2018-09-24
  b01   Essunga       2018-01-09
  b02   Essunga       2018-01-23
  b03   Essunga       2018-02-06
  b04   Essunga       2018-02-20
  b05   Essunga       2018-03-13
  b06   Essunga       2018-03-27
  b07   Essunga       2018-04-10
  b08   Essunga       2018-04-24
  b09   Essunga       2018-05-15
  b10   Essunga       2018-06-05
  b11   Essunga       2018-06-30
  b12   Essunga       2018-07-01
  b13   Essunga       2018-08-14
  b14   Essunga       2018-09-04
  b15   Essunga       2018-09-25
  c01   Lerum         2018-01-10
  c02   Lerum         2018-02-14
  c03   Lerum         2018-03-14
  c04   Lerum         2018-04-11
  c05   Lerum         2018-05-16
  c06   Lerum         2018-06-13
  c07   Lerum         2018-06-27
  c08   Lerum         2018-07-11
  c09   Lerum         2018-08-15
  c10   Lerum         2018-09-12
  c11   Lerum         2018-09-26
`);

const area_members: Row[] = memberships.map((row) => ({
  area_kind: cell(row, "kind"),
  area_code: cell(row, "area"),
  municipality_code: codeOf(row.municipality),
  valid_from: cell(row, "from"),
  valid_to: row.until ?? null,
}));

describe("reorganised municipalities: the map of the day, not that of today", () => {
  let p01: Values;
  beforeAll(async () => {
    p01 = await valuesOf(
      "P01",
      world({
        "marts.area_members": area_members,
        "marts.ideas": rows.map((row) => ({
          idea_id: cell(row, "idea"),
          municipality_code: codeOf(row.municipality),
          captured_date: cell(row, "captured"),
          is_merged: false,
        })),
      }),
    );
  });
  const series = (area: string, measure = "gross") => p01.series(measure, area).slice(0, 3);

  test("a quarter's ideas are the sluice's whose member the municipality was on its last day", () => {
    expect(series("hub skaraborg")).toEqual([11, 9, 5]);
    expect(series("hub lerum")).toEqual([3, 4, 8]);
  });

  // As it is today: Skaraborg 5, 4, 5 and Lerum 9, 9, 8. As it was at first: Skaraborg 11, 9, 9 and Lerum 3, 4, 4.
  test("today's map would rewrite the spring, and yesterday's the autumn", () => {
    const inQuarter = (names: string[], from: string, to: string) =>
      rows.filter(
        (row) =>
          names.includes(cell(row, "municipality")) &&
          cell(row, "captured") >= from &&
          cell(row, "captured") <= to,
      ).length;
    const counted = (...names: string[]) => [
      inQuarter(names, "2018-01-01", "2018-03-31"),
      inQuarter(names, "2018-04-01", "2018-06-30"),
      inQuarter(names, "2018-07-01", "2018-09-30"),
    ];
    expect([counted("Grästorp"), counted("Lerum", "Essunga")]).toEqual([
      [5, 4, 5],
      [9, 9, 8],
    ]);
    expect([counted("Grästorp", "Essunga"), counted("Lerum")]).toEqual([
      [11, 9, 9],
      [3, 4, 4],
    ]);
  });

  test("every idea is in one sluice each quarter: 14, 13 and 13", () => {
    const [skaraborg, lerum] = [series("hub skaraborg"), series("hub lerum")];
    expect(skaraborg.map((value, i) => Number(value) + Number(lerum[i]))).toEqual([14, 13, 13]);
    expect(series("portfolio alla")).toEqual([14, 13, 13]);
  });

  test("since the start the one who moves takes its ideas along: 20 and 7 in June, 14 and 26 in September", () => {
    expect(series("hub skaraborg", "gross_cumulative")).toEqual([11, 20, 14]);
    expect(series("hub lerum", "gross_cumulative")).toEqual([3, 7, 26]);
    expect(series("portfolio alla", "gross_cumulative")).toEqual([14, 27, 40]);
  });

  test("the municipality's own figures and those of the groups do not move", () => {
    expect(series("municipality 1445")).toEqual([6, 5, 4]);
    expect(series("group SKARABORG15")).toEqual([11, 9, 9]);
    expect(p01.at("gross", "2018K3", "hub skaraborg").expected).toBe(1);
    expect(p01.at("gross", "2018K3", "hub lerum").expected).toBe(2);
  });
});
