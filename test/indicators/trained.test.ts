import { beforeAll, describe, expect, test } from "vitest";
import { trainingWorld } from "./training-world.js";
import { type Values, valuesOfEach } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM } from "./world.js";

const alla = "portfolio alla";
let k01: Values;
let k03: Values;
beforeAll(async () => {
  ({ K01: k01, K03: k03 } = await valuesOfEach(["K01", "K03"], trainingWorld));
});

describe("K01, trained leaders per municipality", () => {
  test("a municipality counts from the day on which its second leader completes, one of two courses being one leader", () => {
    expect(k01.series("reached", `municipality ${GRASTORP}`)).toEqual([0, 1, 1, 1]);
    expect(k01.series("reached", "hub skaraborg")).toEqual([0, 1, 1, 1]);
  });

  test("an employee is no leader, so Essunga has one only", () => {
    expect(k01.series("reached", `municipality ${ESSUNGA}`)).toEqual([0, 0, 0, 0]);
  });

  test("those under way count apart, until they complete or leave", () => {
    expect(k01.series("with_running", `municipality ${GRASTORP}`)).toEqual([1, 1, 1, 1]);
    expect(k01.series("with_running", `municipality ${ESSUNGA}`)).toEqual([0, 0, 1, 1]);
    // Both of Lerum's were under way in March; finn left in May.
    expect(k01.series("with_running", `municipality ${LERUM}`)).toEqual([1, 0, 0, 0]);
  });

  test("every municipality of the group is in the denominator, trained or not, and no row tells how many its leaders are", () => {
    expect(k01.at("reached", "2018K3", "group SKARABORG15")).toMatchObject({ value: 1, n: 2 });
    expect(k01.at("reached", "2018K3", alla)).toMatchObject({ value: 1, n: 4 });
    expect(k01.records("reached", "2018K3")).toEqual([
      "1441 1441 denominator",
      "1444 1444 numerator",
      "1445 1445 denominator",
      "2281 2281 denominator",
    ]);
  });
});

describe("K03, persons trained", () => {
  test("counts persons, not participations: anna took two courses", () => {
    expect(k03.series("persons", alla)).toEqual([3, 4, 4, 5]);
    const courses = ["before", "spring", "autumn"].map((occasion) => {
      const day = { before: "2017-09-01", spring: "2018-01-15", autumn: "2018-08-20" }[occasion];
      return `course/Förändringsledning, ${occasion} (${day})`;
    });
    const places = courses.slice(0, 2).map((place) => k03.value("persons", "2018K2", alla, place));
    expect(places).toEqual([1, 4]);
    expect(k03.value("persons", "2018K2", alla)).toBe(4);
  });

  test("one in the middle of a course is under way, not trained; one who left is neither", () => {
    // bo, finn and gun in March; gun, whose completing has no day but that of the list, until November; eva from August.
    expect(k03.series("running", alla)).toEqual([3, 1, 2, 1]);
    expect(k03.records("persons", "2018K4")).toEqual([
      "anna 1444 numerator",
      "bo 1444 numerator",
      "cia 1445 numerator",
      "dan 1445 numerator",
      "eva 1445 excluded running",
      "finn 1441 excluded interrupted",
      "gun 1441 numerator",
      "hans 1441 excluded registered",
    ]);
  });

  test("counts by role, each person once", () => {
    expect(k03.value("persons", "2018K4", alla, "role/employee")).toBe(1);
    expect(k03.value("persons", "2018K4", alla, "role/manager")).toBe(4);
  });

  test("counts the courses that have begun, in all and in the calendar year", () => {
    expect(k03.series("courses", alla)).toEqual([2, 2, 3, 3]);
    expect(k03.series("courses_in_year", alla)).toEqual([1, 1, 2, 2]);
    expect(k03.value("courses", "2018K4", "hub lerum")).toBe(2);
  });
});
