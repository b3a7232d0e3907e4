import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "../values-of.js";
import { ESSUNGA, GRASTORP, LERUM, reporting, SUNDSVALL, world } from "../world.js";
import { cell, codeOf, mean, written } from "./written.js";

/** Which municipalities have told of which quarters. */
const told = written(`
  municipality  2018K1  2018K2  2018K3
  Grästorp      yes     yes     yes
  Essunga       yes     yes     yes
  Lerum         yes     –       yes
  Sundsvall     yes     –       –
`);

/**
 * Forty ideas of three quarters. Essunga tells of none in the second; Lerum tells nothing of it, and Sundsvall
 * nothing after the first. A dash is an origin that was not said.
 *
 *              K1   K2        K3
 *   Grästorp    6    5         4
 *   Essunga     4    0         3
 *   Lerum       5    missing   4
 *   Sundsvall   9    missing   missing
 */
const rows = written(`
  idea  municipality  captured    origin
  a01   Grästorp      2018-01-08  employee
  a02   Grästorp      2018-01-15  employee
  a03   Grästorp      2018-02-05  employee
  a04   Grästorp      2018-02-19  manager
  a05   Grästorp      2018-03-05  –
  a06   Grästorp      2018-03-19  –
  a07   Grästorp      2018-04-09  employee
  a08   Grästorp      2018-04-23  employee
  a09   Grästorp      2018-05-07  manager
  a10   Grästorp      2018-05-21  –
  a11   Grästorp      2018-06-04  –
  a12   Grästorp      2018-07-09  employee
  a13   Grästorp      2018-08-13  employee
  a14   Grästorp      2018-09-10  citizen
  a15   Grästorp      2018-09-24  –
  b01   Essunga       2018-01-10  employee
  b02   Essunga       2018-02-14  employee
  b03   Essunga       2018-03-14  citizen
  b04   Essunga       2018-03-28  –
  b05   Essunga       2018-08-08  employee
  b06   Essunga       2018-09-12  –
  b07   Essunga       2018-09-26  –
  c01   Lerum         2018-01-11  employee
  c02   Lerum         2018-01-25  employee
  c03   Lerum         2018-02-08  manager
  c04   Lerum         2018-03-08  –
  c05   Lerum         2018-03-22  –
  c06   Lerum         2018-07-12  employee
  c07   Lerum         2018-08-16  employee
  c08   Lerum         2018-09-13  citizen
  c09   Lerum         2018-09-27  –
  d01   Sundsvall     2018-01-12  employee
  d02   Sundsvall     2018-01-19  employee
  d03   Sundsvall     2018-01-26  employee
  d04   Sundsvall     2018-02-09  employee
  d05   Sundsvall     2018-02-16  manager
  d06   Sundsvall     2018-02-23  citizen
  d07   Sundsvall     2018-03-09  citizen
  d08   Sundsvall     2018-03-16  –
  d09   Sundsvall     2018-03-23  –
`);

const QUARTERS = ["2018K1", "2018K2", "2018K3"];

describe("missing against zero: nobody has told is not nobody has had an idea", () => {
  let p01: Values;
  beforeAll(async () => {
    p01 = await valuesOf(
      "P01",
      world({
        "marts.ideas": rows.map((row) => ({
          idea_id: cell(row, "idea"),
          municipality_code: codeOf(row.municipality),
          captured_date: cell(row, "captured"),
          origin: row.origin ?? null,
          is_merged: false,
        })),
        "marts.reporting": reporting((code, period) =>
          told.some((row) => codeOf(row.municipality) === code && row[period] === "yes"),
        ),
      }),
    );
  });
  const series = (code: string) => p01.series("gross", `municipality ${code}`).slice(0, 3);

  test("Essunga has had none, of Lerum and Sundsvall nothing is known", () => {
    expect(series(ESSUNGA)).toEqual([4, 0, 3]);
    expect(series(LERUM)).toEqual([5, null, 4]);
    expect(series(SUNDSVALL)).toEqual([9, null, null]);
    expect(p01.at("gross", "2018K2", `municipality ${ESSUNGA}`)).toMatchObject({
      status: "final",
      n: 0,
    });
    expect(p01.at("gross", "2018K2", `municipality ${LERUM}`)).toMatchObject({
      status: "missing",
      numerator: null,
      n: null,
    });
  });

  // Told of: (5 + 4) / 2 = 4.5 and 9 / 1. With noughts (5 + 0 + 4) / 3 = 3 and (9 + 0 + 0) / 3 = 3.
  test("noughts for the missing would make Lerum and Sundsvall alike: three ideas a quarter", () => {
    const known = (code: string) => series(code).flatMap((value) => (value === null ? [] : value));
    const means = [LERUM, SUNDSVALL].map((code) => mean(known(code).map(Number)));
    expect(means).toEqual([4.5, 9]);
    const filled = [LERUM, SUNDSVALL].map((code) =>
      mean(series(code).map((value) => Number(value))),
    );
    expect(filled).toEqual([3, 3]);
  });

  test("the whole says of how many it is: four of four, two and three, and is not final until all have told", () => {
    const whole = QUARTERS.map((period) => p01.at("gross", period, "portfolio alla"));
    expect(whole.map(({ value, reported, expected }) => [value, reported, expected])).toEqual([
      [24, 4, 4],
      [5, 2, 4],
      [11, 3, 4],
    ]);
    expect(whole.map(({ status }) => status)).toEqual(["final", "preliminary", "preliminary"]);
  });

  // Of 24 ideas in the first quarter employees gave 3 + 2 + 2 + 4 = 11, and of seven it is not said who did.
  test("an origin that was not said is a class: 11 of 24 are employees', not 11 of the 17 that were said", () => {
    const origins = ["employee", "manager", "citizen", "unknown"].map((origin) =>
      p01.value("gross", "2018K1", "portfolio alla", `origin/${origin}`),
    );
    expect(origins).toEqual([11, 3, 3, 7]);
    const early = rows.filter((row) => cell(row, "captured") <= "2018-03-31");
    expect([early.length, early.filter(({ origin }) => origin !== null).length]).toEqual([24, 17]);
    expect(p01.at("gross", "2018K1", `municipality ${GRASTORP}`).value).toBe(6);
  });
});
