import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOfEach } from "../values-of.js";
import { cell, coursesIn, middle, stagesIn, written } from "./written.js";

/**
 * Forty ideas of 1 February 2016, all followed for 1,064 days: 20 end otherwise, then 10 are implemented, 10 are open.
 *
 * Nobody is lost, so the incidence is the plain share of forty: 10/40 = 25 percent within a year. The eighth
 * (day 342) makes it exactly 20 percent, until the ninth (day 348): day 345. Thirty percent is never reached.
 */
const rows = written(`
  idea  captured    then
  a01   2016-02-01  300 implemented
  a02   2016-02-01  306 implemented
  a03   2016-02-01  312 implemented
  a04   2016-02-01  318 implemented
  a05   2016-02-01  324 implemented
  a06   2016-02-01  330 implemented
  a07   2016-02-01  336 implemented
  a08   2016-02-01  342 implemented
  a09   2016-02-01  348 implemented
  a10   2016-02-01  354 implemented
  b01   2016-02-01  20 rejected
  b02   2016-02-01  25 rejected
  b03   2016-02-01  30 rejected
  b04   2016-02-01  35 withdrawn
  b05   2016-02-01  40 rejected
  b06   2016-02-01  45 referred
  b07   2016-02-01  50 rejected
  b08   2016-02-01  55 referred
  b09   2016-02-01  60 withdrawn
  b10   2016-02-01  65 rejected
  b11   2016-02-01  70 rejected
  b12   2016-02-01  75 referred
  b13   2016-02-01  80 rejected
  b14   2016-02-01  90 withdrawn
  b15   2016-02-01  60 testing, 100 stopped_learned
  b16   2016-02-01  70 testing, 120 stopped_learned
  b17   2016-02-01  80 testing, 140 stopped_learned
  b18   2016-02-01  90 testing, 160 rejected
  b19   2016-02-01  90 testing, 180 withdrawn
  b20   2016-02-01  90 testing, 200 stopped_learned
  c01   2016-02-01  –
  c02   2016-02-01  –
  c03   2016-02-01  –
  c04   2016-02-01  –
  c05   2016-02-01  –
  c06   2016-02-01  50 testing
  c07   2016-02-01  60 testing
  c08   2016-02-01  70 testing
  c09   2016-02-01  80 testing, 200 developed
  c10   2016-02-01  90 testing, 300 developed
`);

const ends = new Set(["rejected", "withdrawn", "referred", "stopped_learned"]);
const last = rows.map((row): [number, string] => stagesIn(row.then).at(-1) ?? [1064, "open"]);
const implemented = last.filter(([, stage]) => stage === "implemented").map(([days]) => days);
const leftAfterEnds = last.filter(([, stage]) => !ends.has(stage)).length;

describe("competing ends: a rejected idea will never be implemented", () => {
  let p06: Values;
  let p08: Values;
  beforeAll(async () => {
    const values = await valuesOfEach(["P06", "P08"], timedWorld(coursesIn(rows)));
    [p06, p08] = [values.P06, values.P08];
  });

  test("a quarter of the ideas are implemented within twelve months", () => {
    expect(p08.at("implemented_12", "2018K4", "portfolio alla")).toMatchObject({
      value: 25,
      numerator: 10,
      n: 40,
    });
  });

  // The twenty others censored before day 300, twenty are at risk: 1 − 19/20 · 18/19 · … · 10/11 = 10/20.
  test("one less Kaplan–Meier, the other ends censored, would say half", () => {
    expect([leftAfterEnds, implemented.length / leftAfterEnds]).toEqual([20, 0.5]);
    expect(p08.value("implemented_24", "2018K4", "portfolio alla")).toBe(25);
  });

  test("a fifth are implemented after 345 days; three tenths are never reached", () => {
    const months = Number(p06.value("p20", "2018K4", "portfolio alla"));
    expect(months).toBeCloseTo(345 / 30.4375, 5);
    expect(p06.at("p30", "2018K4", "portfolio alla").status).toBe("not_reached");
  });

  // Of twenty, the fourth and fifth: 318 and 324 days; three tenths the sixth and seventh: 330 and 336.
  test("with the others censored it would be 321 days, and three tenths after 333", () => {
    expect([middle(implemented.slice(3, 5)), middle(implemented.slice(5, 7))]).toEqual([321, 333]);
  });

  test("every idea counts in one end or is open: the shares add up to all forty", () => {
    const parts = p08.records("implemented_12", "2018K4").map((record) => record.split(" ")[2]);
    expect(parts.filter((part) => part === "numerator")).toHaveLength(10);
    expect(parts.filter((part) => part === "denominator")).toHaveLength(30);
    expect(rows.map((row) => cell(row, "idea"))).toHaveLength(40);
  });
});
