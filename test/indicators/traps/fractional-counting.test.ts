import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOf } from "../values-of.js";
import { ESSUNGA, GRASTORP } from "../world.js";
import { partners } from "./partners.js";
import { cell, codeOf, coursesIn, stagesIn, written } from "./written.js";

/**
 * Forty ideas of 1 February 2016, followed for 1,064 days: Grästorp has 26 and Essunga 14, and they share
 * ten of Grästorp's. The joint ones go well: eight of ten come to testing within a year, against two of
 * Grästorp's 16 others and two of Essunga's 14.
 *
 * Whole counting:      Grästorp 10 of 26 = 38.5 %, Essunga 10 of 24 = 41.7 %, together 12 of 40 = 30 %.
 * Half a joint idea:   Grästorp (2 + 4) of (16 + 5) = 28.6 %, Essunga (2 + 4) of (14 + 5) = 31.6 %.
 * The owner only:      Grästorp 10 of 26 = 38.5 %, Essunga 2 of 14 = 14.3 %.
 */
const rows = written(`
  idea  municipality  with     captured    then
  a01   Grästorp      Essunga  2016-02-01  100 testing
  a02   Grästorp      Essunga  2016-02-01  110 testing
  a03   Grästorp      Essunga  2016-02-01  120 testing
  a04   Grästorp      Essunga  2016-02-01  130 testing
  a05   Grästorp      Essunga  2016-02-01  140 testing
  a06   Grästorp      Essunga  2016-02-01  150 testing
  a07   Grästorp      Essunga  2016-02-01  160 testing
  a08   Grästorp      Essunga  2016-02-01  170 testing
  a09   Grästorp      Essunga  2016-02-01  60 taken_up
  a10   Grästorp      Essunga  2016-02-01  90 withdrawn
  b01   Grästorp      –        2016-02-01  200 testing
  b02   Grästorp      –        2016-02-01  220 testing
  b03   Grästorp      –        2016-02-01  50 rejected
  b04   Grästorp      –        2016-02-01  50 rejected
  b05   Grästorp      –        2016-02-01  60 rejected
  b06   Grästorp      –        2016-02-01  60 rejected
  b07   Grästorp      –        2016-02-01  70 rejected
  b08   Grästorp      –        2016-02-01  70 withdrawn
  b09   Grästorp      –        2016-02-01  –
  b10   Grästorp      –        2016-02-01  –
  b11   Grästorp      –        2016-02-01  –
  b12   Grästorp      –        2016-02-01  –
  b13   Grästorp      –        2016-02-01  –
  b14   Grästorp      –        2016-02-01  –
  b15   Grästorp      –        2016-02-01  –
  b16   Grästorp      –        2016-02-01  –
  c01   Essunga       –        2016-02-01  210 testing
  c02   Essunga       –        2016-02-01  230 testing
  c03   Essunga       –        2016-02-01  50 rejected
  c04   Essunga       –        2016-02-01  50 rejected
  c05   Essunga       –        2016-02-01  60 rejected
  c06   Essunga       –        2016-02-01  60 withdrawn
  c07   Essunga       –        2016-02-01  –
  c08   Essunga       –        2016-02-01  –
  c09   Essunga       –        2016-02-01  –
  c10   Essunga       –        2016-02-01  –
  c11   Essunga       –        2016-02-01  –
  c12   Essunga       –        2016-02-01  –
  c13   Essunga       –        2016-02-01  –
  c14   Essunga       –        2016-02-01  –
`);

/** A municipality's share when each idea counts by a weight in each of those that work on it. */
function weighed(code: string, weight: (row: (typeof rows)[number], isOwner: boolean) => number) {
  let [part, whole] = [0, 0];
  for (const row of rows) {
    const isOwner = codeOf(row.municipality) === code;
    if (!isOwner && (row.with === null || codeOf(row.with) !== code)) continue;
    const each = weight(row, isOwner);
    whole += each;
    if (stagesIn(row.then).some(([, stage]) => stage === "testing")) part += each;
  }
  return [part, whole];
}

describe("whole against fractional counting: a joint idea is whole in each municipality", () => {
  let p08: Values;
  beforeAll(async () => {
    const given = timedWorld(coursesIn(rows), {
      "marts.case_municipalities": partners(rows),
    });
    p08 = await valuesOf("P08", given);
  });
  const at = (area: string) => p08.at("testing_12", "2018K4", area);

  test("ten of Essunga's 24 come to testing, ten of Grästorp's 26, and twelve of the forty", () => {
    expect(at(`municipality ${ESSUNGA}`)).toMatchObject({ numerator: 10, n: 24, value: 41.666667 });
    expect(at(`municipality ${GRASTORP}`)).toMatchObject({
      numerator: 10,
      n: 26,
      value: 38.461538,
    });
    expect(at("hub skaraborg")).toMatchObject({ numerator: 12, n: 40, value: 30 });
  });

  test("half an idea each would say 6 of 19 and 6 of 21, and count ideas that nobody has had", () => {
    const half = (row: (typeof rows)[number]) => (row.with === null ? 1 : 0.5);
    expect(weighed(ESSUNGA, half)).toEqual([6, 19]);
    expect(weighed(GRASTORP, half)).toEqual([6, 21]);
    expect(at(`municipality ${ESSUNGA}`).value).toBeGreaterThan((100 * 6) / 19);
  });

  test("the owner alone would leave Essunga with 2 of 14 for work that it shares", () => {
    expect(weighed(ESSUNGA, (_, isOwner) => (isOwner ? 1 : 0))).toEqual([2, 14]);
  });

  test("the record of a joint idea stands under both", () => {
    const records = p08.records("testing_12", "2018K4");
    const joint = rows.filter((row) => row.with !== null).map((row) => cell(row, "idea"));
    expect(records).toHaveLength(50);
    for (const idea of joint) {
      const places = records.filter((record) => record.startsWith(`${idea} `));
      expect(places.map((record) => record.split(" ")[1])).toEqual([GRASTORP, ESSUNGA]);
    }
  });
});
