import { beforeAll, describe, expect, test } from "vitest";
import { timedWorld } from "../timed-world.js";
import { type Values, valuesOfEach } from "../values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL } from "../world.js";
import { codeOf, coursesIn, stagesIn, written } from "./written.js";

/**
 * Forty ideas of 1 February 2016, followed for 1,064 days: 29 of Grästorp, 6 of Essunga, 4 of Lerum and 1 of Sundsvall.
 *
 * Within a year 8 of 29 (27.6 %), 3 of 6 (50 %), 3 of 4 (75 %) and 1 of 1 (100 %) come to testing; all 15 of 40 (37.5 %).
 * Twenty are open at the end of 2018, all older than ninety days: all of them are stalled.
 */
const rows = written(`
  idea  municipality  captured    then
  a01   Grästorp      2016-02-01  100 testing, 400 implemented
  a02   Grästorp      2016-02-01  100 testing, 400 implemented
  a03   Grästorp      2016-02-01  110 testing, 420 implemented
  a04   Grästorp      2016-02-01  120 testing, 420 rejected
  a05   Grästorp      2016-02-01  130 testing
  a06   Grästorp      2016-02-01  140 testing
  a07   Grästorp      2016-02-01  150 testing
  a08   Grästorp      2016-02-01  160 testing
  a09   Grästorp      2016-02-01  50 rejected
  a10   Grästorp      2016-02-01  50 rejected
  a11   Grästorp      2016-02-01  60 rejected
  a12   Grästorp      2016-02-01  60 rejected
  a13   Grästorp      2016-02-01  70 rejected
  a14   Grästorp      2016-02-01  70 rejected
  a15   Grästorp      2016-02-01  80 withdrawn
  a16   Grästorp      2016-02-01  80 withdrawn
  a17   Grästorp      2016-02-01  90 withdrawn
  a18   Grästorp      2016-02-01  –
  a19   Grästorp      2016-02-01  –
  a20   Grästorp      2016-02-01  –
  a21   Grästorp      2016-02-01  –
  a22   Grästorp      2016-02-01  –
  a23   Grästorp      2016-02-01  –
  a24   Grästorp      2016-02-01  –
  a25   Grästorp      2016-02-01  –
  a26   Grästorp      2016-02-01  –
  a27   Grästorp      2016-02-01  –
  a28   Grästorp      2016-02-01  –
  a29   Grästorp      2016-02-01  –
  b01   Essunga       2016-02-01  100 testing, 300 implemented
  b02   Essunga       2016-02-01  110 testing, 310 rejected
  b03   Essunga       2016-02-01  120 testing
  b04   Essunga       2016-02-01  50 rejected
  b05   Essunga       2016-02-01  60 withdrawn
  b06   Essunga       2016-02-01  –
  c01   Lerum         2016-02-01  90 testing, 200 implemented
  c02   Lerum         2016-02-01  95 testing, 200 rejected
  c03   Lerum         2016-02-01  99 testing
  c04   Lerum         2016-02-01  50 rejected
  d01   Sundsvall     2016-02-01  80 testing
`);

const now = "2018K4";
const Z2 = 3.8414588206941236;

describe("small n: a share of one is no finding", () => {
  let values: Record<"P04" | "P08", Values>;
  beforeAll(async () => {
    const given = timedWorld(coursesIn(rows));
    const areas = [GRASTORP, ESSUNGA, LERUM, SUNDSVALL];
    given["marts.reporting"] = areas.map((municipality_code) => ({
      source: "ideabox",
      municipality_code,
      period: now,
      is_reported: true,
    }));
    values = await valuesOfEach(["P04", "P08"], given);
  });
  const share = (code: string) => values.P08.at("testing_12", now, `municipality ${code}`);
  const bare = (code: string) => {
    const own = rows.filter((row) => codeOf(row.municipality) === code);
    const tested = own.filter((row) => stagesIn(row.then)[0]?.[1] === "testing");
    return (100 * tested.length) / own.length;
  };

  test("under five ideas there is no share, and the number of them is said", () => {
    expect(share(LERUM)).toMatchObject({ value: null, status: "small", numerator: 3, n: 4 });
    expect(share(SUNDSVALL)).toMatchObject({ value: null, status: "small", numerator: 1, n: 1 });
  });

  test("the bare shares would put the one idea first, then the four, the six and the 29", () => {
    const shares = [SUNDSVALL, LERUM, ESSUNGA, GRASTORP].map(bare);
    expect(shares).toEqual([100, 75, 50, (100 * 8) / 29]);
  });

  // Plain shares of 6 and of 29. The variance on the log-log scale is (1 − p) / (n p) / ln²p, so with p = 1/2 and
  // n = 6 the half width is 1.96 · √(1/6) / ln 2 = 1.1544: 0.5^exp(1.1544) = 0.1109 and 0.5^exp(−1.1544) = 0.8038.
  test("from five there is one, with a band that tells how little it says: 50 percent, 11 to 80", () => {
    const essunga = share(ESSUNGA);
    expect(essunga).toMatchObject({ value: 50, n: 6 });
    expect(essunga.low).toBeCloseTo(11.09, 1);
    expect(essunga.high).toBeCloseTo(80.38, 1);
    expect(share(GRASTORP)).toMatchObject({ value: 27.586207, n: 29 });
    expect(Number(essunga.low)).toBeLessThan(Number(share(GRASTORP).value));
    expect(values.P08.at("testing_12", now, "portfolio alla")).toMatchObject({
      value: 37.5,
      n: 40,
    });
  });

  // Wilson with x = n: the lower bound is n / (n + z²). One of one: 1/4.8415 = 20.7; all twenty: 20/23.8415 = 83.9.
  test("all of one and all of twenty are both 100 percent, from 20.7 and from 83.9", () => {
    const stalled = (area: string) => values.P04.at("stalled", now, area);
    const one = stalled(`municipality ${SUNDSVALL}`);
    const twenty = stalled("portfolio alla");
    expect([one.value, one.n, twenty.value, twenty.n]).toEqual([100, 1, 100, 20]);
    expect(one.low).toBeCloseTo(100 / (1 + Z2), 9);
    expect(twenty.low).toBeCloseTo(2000 / (20 + Z2), 9);
  });
});
