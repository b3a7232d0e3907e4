import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOfEach } from "../values-of.js";
import { reporting } from "../world.js";
import { partners } from "./partners.js";
import { coursesIn, written } from "./written.js";

/**
 * Forty open ideas, nine of them joint: Grästorp has 16 of its own, Essunga 12, Lerum 8 and Sundsvall 4.
 *
 * Essunga takes part in six of Grästorp's, Lerum in three of those and in two of Essunga's, Sundsvall in one of
 * Lerum's. Each municipality has what it works on: 16, 12 + 6 = 18, 8 + 3 + 2 = 13 and 4 + 1 = 5, together 52.
 * The sluice of Skaraborg has 16 + 12 = 28 ideas, that of Lerum 13 and that of Sundsvall 5, together 46.
 */
const rows = written(`
  idea  municipality  with            captured    then
  a01   Grästorp      Essunga         2018-05-02  30 testing
  a02   Grästorp      Essunga         2018-05-02  30 testing
  a03   Grästorp      Essunga         2018-05-02  30 testing
  a04   Grästorp      Essunga, Lerum  2018-05-02  30 testing
  a05   Grästorp      Essunga, Lerum  2018-05-02  30 testing
  a06   Grästorp      Essunga, Lerum  2018-05-02  30 testing
  a07   Grästorp      –               2018-05-02  30 testing
  a08   Grästorp      –               2018-05-02  30 testing
  a09   Grästorp      –               2018-05-09  –
  a10   Grästorp      –               2018-05-09  –
  a11   Grästorp      –               2018-05-09  –
  a12   Grästorp      –               2018-05-09  –
  a13   Grästorp      –               2018-05-09  –
  a14   Grästorp      –               2018-05-16  –
  a15   Grästorp      –               2018-05-16  –
  a16   Grästorp      –               2018-05-16  –
  b01   Essunga       Lerum           2018-05-02  30 testing
  b02   Essunga       Lerum           2018-05-02  30 testing
  b03   Essunga       –               2018-05-09  –
  b04   Essunga       –               2018-05-09  –
  b05   Essunga       –               2018-05-09  –
  b06   Essunga       –               2018-05-09  –
  b07   Essunga       –               2018-05-09  –
  b08   Essunga       –               2018-05-16  –
  b09   Essunga       –               2018-05-16  –
  b10   Essunga       –               2018-05-16  –
  b11   Essunga       –               2018-05-16  –
  b12   Essunga       –               2018-05-16  –
  c01   Lerum         Sundsvall       2018-05-02  30 testing
  c02   Lerum         –               2018-05-09  –
  c03   Lerum         –               2018-05-09  –
  c04   Lerum         –               2018-05-09  –
  c05   Lerum         –               2018-05-09  –
  c06   Lerum         –               2018-05-16  –
  c07   Lerum         –               2018-05-16  –
  c08   Lerum         –               2018-05-16  –
  d01   Sundsvall     –               2018-05-09  –
  d02   Sundsvall     –               2018-05-09  –
  d03   Sundsvall     –               2018-05-16  –
  d04   Sundsvall     –               2018-05-16  –
`);

const MUNICIPALITIES = ["1444", "1445", "1441", "2281"].map((code) => `municipality ${code}`);
const HUBS = ["hub skaraborg", "hub lerum", "hub sundsvall"];

describe("joint double counting: the parts add up to more than the whole", () => {
  let values: Record<"P02" | "P03", Values>;
  beforeAll(async () => {
    values = await valuesOfEach(
      ["P02", "P03"],
      timedWorld(coursesIn(rows), {
        "marts.case_municipalities": partners(rows),
        "marts.reporting": reporting(),
      }),
    );
  });
  const open = (area: string) => Number(values.P03.value("wip", "2018K2", area));
  const testing = (area: string) =>
    Number(values.P02.value("first_entries", "2018K2", area, "stage/testing"));
  const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);

  test("forty ideas are forty, and each municipality has all that it works on", () => {
    expect(open("portfolio alla")).toBe(40);
    expect(MUNICIPALITIES.map(open)).toEqual([16, 18, 13, 5]);
  });

  test("the municipalities added would say 52, and the sluices 46", () => {
    expect(sum(MUNICIPALITIES.map(open))).toBe(52);
    expect(HUBS.map(open)).toEqual([28, 13, 5]);
    expect(sum(HUBS.map(open))).toBe(46);
  });

  test("groups inside each other have them once: 28 of fifteen, 36 of 49, all of 290", () => {
    const groups = ["group SKARABORG15", "group VG49", "group SE290"];
    expect(groups.map(open)).toEqual([28, 36, 40]);
  });

  // Eight of Grästorp's, two of Essunga's, one of Lerum's: 11. By municipality 8, 2 + 6, 1 + 3 + 2 and 1: 23.
  test("eleven came to testing, where the municipalities added would say 23", () => {
    expect(testing("portfolio alla")).toBe(11);
    expect(MUNICIPALITIES.map(testing)).toEqual([8, 8, 6, 1]);
    expect(sum(MUNICIPALITIES.map(testing))).toBe(23);
  });
});
