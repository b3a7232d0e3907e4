import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOf } from "../values-of.js";
import { ESSUNGA, GRASTORP } from "../world.js";
import { cell, coursesIn, written } from "./written.js";

/**
 * Twenty ideas each of Grästorp and Essunga, all of 1 February 2016 and followed for 1,064 days, so that a
 * share is a plain count. Grästorp's come mostly from female-coded operations, where the way is harder for both.
 *
 *                female-coded      male-coded        all
 *   Grästorp     3 of 15 = 20 %    4 of 5  = 80 %    7 of 20 = 35 %
 *   Essunga      0 of 5  =  0 %    9 of 15 = 60 %    9 of 20 = 45 %
 *   both         3 of 20 = 15 %   13 of 20 = 65 %   16 of 40 = 40 %
 */
const rows = written(`
  idea  municipality  captured    coding        then
  a01   Grästorp      2016-02-01  female_coded  100 testing
  a02   Grästorp      2016-02-01  female_coded  150 testing
  a03   Grästorp      2016-02-01  female_coded  200 testing
  a04   Grästorp      2016-02-01  female_coded  50 rejected
  a05   Grästorp      2016-02-01  female_coded  60 rejected
  a06   Grästorp      2016-02-01  female_coded  70 rejected
  a07   Grästorp      2016-02-01  female_coded  80 withdrawn
  a08   Grästorp      2016-02-01  female_coded  90 withdrawn
  a09   Grästorp      2016-02-01  female_coded  30 taken_up
  a10   Grästorp      2016-02-01  female_coded  40 taken_up
  a11   Grästorp      2016-02-01  female_coded  –
  a12   Grästorp      2016-02-01  female_coded  –
  a13   Grästorp      2016-02-01  female_coded  –
  a14   Grästorp      2016-02-01  female_coded  –
  a15   Grästorp      2016-02-01  female_coded  –
  b01   Grästorp      2016-02-01  male_coded    90 testing
  b02   Grästorp      2016-02-01  male_coded    95 testing
  b03   Grästorp      2016-02-01  male_coded    100 testing
  b04   Grästorp      2016-02-01  male_coded    110 testing
  b05   Grästorp      2016-02-01  male_coded    –
  c01   Essunga       2016-02-01  female_coded  50 rejected
  c02   Essunga       2016-02-01  female_coded  60 rejected
  c03   Essunga       2016-02-01  female_coded  –
  c04   Essunga       2016-02-01  female_coded  –
  c05   Essunga       2016-02-01  female_coded  –
  d01   Essunga       2016-02-01  male_coded    60 testing
  d02   Essunga       2016-02-01  male_coded    70 testing
  d03   Essunga       2016-02-01  male_coded    80 testing
  d04   Essunga       2016-02-01  male_coded    90 testing
  d05   Essunga       2016-02-01  male_coded    100 testing
  d06   Essunga       2016-02-01  male_coded    110 testing
  d07   Essunga       2016-02-01  male_coded    120 testing
  d08   Essunga       2016-02-01  male_coded    130 testing
  d09   Essunga       2016-02-01  male_coded    140 testing
  d10   Essunga       2016-02-01  male_coded    50 rejected
  d11   Essunga       2016-02-01  male_coded    60 rejected
  d12   Essunga       2016-02-01  male_coded    30 taken_up
  d13   Essunga       2016-02-01  male_coded    –
  d14   Essunga       2016-02-01  male_coded    –
  d15   Essunga       2016-02-01  male_coded    –
`);

const idea_codings = rows.map((row) => ({ idea_id: cell(row, "idea"), coding: row.coding ?? "" }));

describe("Simpson: what holds in each part can be turned round in the whole", () => {
  let p08: Values;
  beforeAll(async () => {
    const given = timedWorld(coursesIn(rows), { "marts.idea_codings": idea_codings });
    p08 = await valuesOf("P08", given);
  });
  const share = (area: string, category?: string) => {
    const { value, n } = p08.at("testing_12", "2018K4", area, category);
    return [Math.round(Number(value) * 1e4) / 1e4, n];
  };
  const [grastorp, essunga] = [`municipality ${GRASTORP}`, `municipality ${ESSUNGA}`];

  test("within each coding twenty percent more of Grästorp's ideas come to testing", () => {
    expect(share(grastorp, "coding/female_coded")).toEqual([20, 15]);
    expect(share(essunga, "coding/female_coded")).toEqual([0, 5]);
    expect(share(grastorp, "coding/male_coded")).toEqual([80, 5]);
    expect(share(essunga, "coding/male_coded")).toEqual([60, 15]);
  });

  test("the whole alone would put Essunga ten percent ahead: 45 against 35", () => {
    expect([share(grastorp), share(essunga)]).toEqual([
      [35, 20],
      [45, 20],
    ]);
  });

  // Weighed by the codings of both together, half and half: (20 + 80) / 2 and (0 + 60) / 2.
  test("with the same mix in both it is 50 against 30", () => {
    const codings = ["coding/female_coded", "coding/male_coded"];
    const mixed = (area: string) =>
      codings.reduce((sum, coding) => sum + Number(share(area, coding)[0]) / codings.length, 0);
    expect([mixed(grastorp), mixed(essunga)]).toEqual([50, 30]);
  });

  test("the whole sluice is forty ideas, and its codings are there beside it", () => {
    expect(share("hub skaraborg")).toEqual([40, 40]);
    expect(share("hub skaraborg", "coding/female_coded")).toEqual([15, 20]);
    expect(share("hub skaraborg", "coding/male_coded")).toEqual([65, 20]);
  });
});
