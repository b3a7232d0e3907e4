import { beforeAll, describe, expect, test } from "vitest";
import { after, timedWorld } from "../timed-world.js";
import { type Values, valuesOf } from "../values-of.js";
import { cell, coursesIn, middle, written } from "./written.js";

/**
 * Forty ideas of 2018, seen on 31 December: 19 have a reply, 21 wait, some of them since a few days only.
 *
 * At risk from the start 40. The eleven replies of the first four days leave S = 29/40 = 0.725. The nine of
 * December leave the count after 6–14 days without a reply, so 20 are at risk after that, and each of the eight
 * later replies takes a twentieth of 0.725: after the sixth (day 25) 0.725 · 14/20 = 0.5075, after the seventh
 * (day 28) 0.725 · 13/20 = 0.47125. Half have a reply after 28 days. 0.725 · 12/20 = 0.435 is never under 0.15.
 */
const rows = written(`
  idea  captured    replied  waited
  a01   2018-01-09  1        –
  a02   2018-02-06  1        –
  a03   2018-03-06  2        –
  a04   2018-04-10  2        –
  a05   2018-05-08  2        –
  a06   2018-06-05  3        –
  a07   2018-08-07  3        –
  a08   2018-09-04  3        –
  a09   2018-10-02  4        –
  a10   2018-11-06  4        –
  a11   2018-12-04  4        –
  b01   2018-12-25  –        6
  b02   2018-12-24  –        7
  b03   2018-12-23  –        8
  b04   2018-12-22  –        9
  b05   2018-12-21  –        10
  b06   2018-12-20  –        11
  b07   2018-12-19  –        12
  b08   2018-12-18  –        13
  b09   2018-12-17  –        14
  c01   2018-01-16  15       –
  c02   2018-02-13  16       –
  c03   2018-03-13  18       –
  c04   2018-04-17  20       –
  c05   2018-05-15  22       –
  c06   2018-06-12  25       –
  c07   2018-08-14  28       –
  c08   2018-09-11  30       –
  d01   2018-11-30  –        31
  d02   2018-11-20  –        41
  d03   2018-11-01  –        60
  d04   2018-10-11  –        81
  d05   2018-10-01  –        91
  d06   2018-09-01  –        121
  d07   2018-08-01  –        152
  d08   2018-07-01  –        183
  d09   2018-06-01  –        213
  d10   2018-05-01  –        244
  d11   2018-03-01  –        305
  d12   2018-01-01  –        364
`);

const replied = rows.flatMap(({ replied }) => (replied === null ? [] : [Number(replied)]));
const waitsAsReplies = rows.map(({ replied, waited }) => Number(replied ?? waited));

describe("censoring: those who wait have waited so long, not got a reply, and not been lost", () => {
  let p05: Values;
  beforeAll(async () => {
    const given = timedWorld(coursesIn(rows));
    const replies = new Map(rows.map((row) => [cell(row, "idea"), row.replied]));
    for (const idea of given["marts.ideas"] ?? []) {
      const days = replies.get(String(idea.idea_id));
      idea.first_reply_date = days ? after(String(idea.captured_date), Number(days)) : null;
    }
    p05 = await valuesOf("P05", given);
  });
  const at = (measure: string) => p05.at(measure, "2018K4", "portfolio alla");

  test("half have a reply after 28 days", () => {
    expect(at("p50")).toMatchObject({ value: 28, numerator: 19, n: 40 });
    expect(at("p85")).toMatchObject({ value: null, status: "not_reached" });
  });

  test("those who wait left out would give 4 days, the tenth of the nineteen replies", () => {
    expect(middle(replied)).toBe(4);
  });

  test("the wait until now taken for a reply would give 14.5 days, between the twentieth and the next", () => {
    expect(middle(waitsAsReplies)).toBe(14.5);
  });

  test("those who wait taken for never answered would give no half at all: 19 of 40", () => {
    expect(replied.length / rows.length).toBeLessThan(0.5);
  });
});
