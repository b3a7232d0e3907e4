import { beforeAll, describe, expect, test } from "vitest";
import { deliver } from "../../loaders/read/deliver.js";
import { type Values, valuesOf } from "../values-of.js";
import { GRASTORP, world } from "../world.js";
import { cell, written } from "./written.js";

/**
 * Forty ideas whose system stamps them in UTC, most of them in the nights when a quarter ends, and what a clock in
 * Stockholm showed: an hour more in winter, two from 25 March to 28 October 2018.
 *
 *                2017  K1          K2          K3          K4
 *   by clock        2  8 + 4 = 12  6 + 4 = 10  6 + 4 = 10   6
 *   in UTC          6  4 + 10 = 14 0 + 9 =  9  1 + 8 =  9   2
 *   an hour more    2  8 + 7 = 15  3 + 7 = 10  3 + 7 = 10   3
 */
const rows = written(`
  idea  stamp                 clock
  n01   2017-12-31T22:30:00Z  2017-12-31 23:30:00
  n02   2017-12-31T22:59:59Z  2017-12-31 23:59:59
  n03   2017-12-31T23:00:00Z  2018-01-01 00:00:00
  n04   2017-12-31T23:10:00Z  2018-01-01 00:10:00
  n05   2017-12-31T23:30:00Z  2018-01-01 00:30:00
  n06   2017-12-31T23:59:59Z  2018-01-01 00:59:59
  n07   2018-01-01T00:00:00Z  2018-01-01 01:00:00
  n08   2018-01-01T07:15:00Z  2018-01-01 08:15:00
  n09   2018-01-15T12:00:00Z  2018-01-15 13:00:00
  n10   2018-02-15T12:00:00Z  2018-02-15 13:00:00
  m01   2018-03-24T23:30:00Z  2018-03-25 00:30:00
  m02   2018-03-31T20:59:00Z  2018-03-31 22:59:00
  m03   2018-03-31T21:30:00Z  2018-03-31 23:30:00
  m04   2018-03-31T21:59:59Z  2018-03-31 23:59:59
  m05   2018-03-31T22:00:00Z  2018-04-01 00:00:00
  m06   2018-03-31T22:15:00Z  2018-04-01 00:15:00
  m07   2018-03-31T22:45:00Z  2018-04-01 00:45:00
  m08   2018-03-31T23:30:00Z  2018-04-01 01:30:00
  m09   2018-03-31T23:45:00Z  2018-04-01 01:45:00
  m10   2018-03-31T23:59:59Z  2018-04-01 01:59:59
  j01   2018-06-30T12:00:00Z  2018-06-30 14:00:00
  j02   2018-06-30T20:00:00Z  2018-06-30 22:00:00
  j03   2018-06-30T21:45:00Z  2018-06-30 23:45:00
  j04   2018-06-30T21:59:59Z  2018-06-30 23:59:59
  j05   2018-06-30T22:00:00Z  2018-07-01 00:00:00
  j06   2018-06-30T22:01:00Z  2018-07-01 00:01:00
  j07   2018-06-30T22:30:00Z  2018-07-01 00:30:00
  j08   2018-06-30T23:00:00Z  2018-07-01 01:00:00
  j09   2018-06-30T23:45:00Z  2018-07-01 01:45:00
  j10   2018-07-01T06:00:00Z  2018-07-01 08:00:00
  s01   2018-09-30T10:00:00Z  2018-09-30 12:00:00
  s02   2018-09-30T21:00:00Z  2018-09-30 23:00:00
  s03   2018-09-30T21:30:00Z  2018-09-30 23:30:00
  s04   2018-09-30T21:59:59Z  2018-09-30 23:59:59
  s05   2018-09-30T22:00:00Z  2018-10-01 00:00:00
  s06   2018-09-30T22:10:00Z  2018-10-01 00:10:00
  s07   2018-09-30T22:50:00Z  2018-10-01 00:50:00
  s08   2018-09-30T23:20:00Z  2018-10-01 01:20:00
  s09   2018-10-01T00:30:00Z  2018-10-01 02:30:00
  s10   2018-10-28T23:30:00Z  2018-10-29 00:30:00
`);

/** How many moments fall before each quarter's end, as days of whatever clock they are written in. */
function byQuarter(days: string[]): number[] {
  const starts = ["2018-01-01", "2018-04-01", "2018-07-01", "2018-10-01", "2019-01-01"];
  return starts.slice(0, 4).map((start, i) => {
    const end = starts[i + 1] ?? "";
    return days.filter((day) => day >= start && day < end).length;
  });
}

describe("the quarter's edge in UTC: a night's idea belongs to the day that it was there", () => {
  let read: { submitted_at: unknown }[];
  let p01: Values;
  beforeAll(async () => {
    const lines = rows.map((row) => `${row.idea};${row.stamp};Lånecykel;Fångad`);
    const { tables } = await deliver(
      "ideabox",
      ["Idénummer;Inlämnad;Titel;Steg", ...lines].join("\n"),
    );
    const ideabox = (tables.ideabox ?? []).map((row) => ({
      ...row,
      file_id: 1,
      source: "ideabox",
      delivered_by: GRASTORP,
      delivery_date: "2018-11-15",
    }));
    read = ideabox as unknown as { submitted_at: unknown }[];
    p01 = await valuesOf("P01", world({ "raw.ideabox": ideabox }));
  });

  test("each moment is read as the clock in Stockholm showed it, summer and winter", () => {
    expect(read.map(({ submitted_at }) => submitted_at)).toEqual(rows.map(({ clock }) => clock));
  });

  test("twelve, ten, ten and six ideas came in 2018", () => {
    expect(p01.series("gross", "portfolio alla")).toEqual([12, 10, 10, 6]);
    expect(byQuarter(rows.map((row) => cell(row, "clock")))).toEqual([12, 10, 10, 6]);
  });

  test("the days of UTC would say 14, 9, 9 and 2, and put four of the new year in the old", () => {
    expect(byQuarter(rows.map((row) => cell(row, "stamp").slice(0, 10)))).toEqual([14, 9, 9, 2]);
  });

  test("an hour more all the year would say 15, 10, 10 and 3", () => {
    const anHourOn = rows.map((row) =>
      new Date(Date.parse(cell(row, "stamp")) + 3_600_000).toISOString().slice(0, 10),
    );
    expect(byQuarter(anHourOn)).toEqual([15, 10, 10, 3]);
  });
});
