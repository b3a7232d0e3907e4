import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

function idea(idea_id: string, municipality_code: string, captured_date: string, more: Row = {}) {
  return { idea_id, municipality_code, captured_date, is_merged: false, ...more };
}

function givenBy(idea_and_person: string, municipality_code: string) {
  const [idea_id, person_id] = idea_and_person.split(" ");
  return { idea_id: `${idea_id}`, person_id: `${person_id}`, municipality_code };
}

/** Seven ideas, of which b was merged into a, and c and d stand on the two sides of a quarter's edge. */
const given = world({
  "marts.ideas": [
    idea("a", GRASTORP, "2018-01-10", { origin: "employee", channel: "form" }),
    idea("b", GRASTORP, "2018-02-11", { origin: "employee", channel: "form", is_merged: true }),
    idea("c", GRASTORP, "2018-03-31", { origin: "manager", channel: "form" }),
    idea("d", ESSUNGA, "2018-04-01", { origin: null, channel: "workshop" }),
    idea("e", LERUM, "2018-05-05", { origin: "citizen", channel: "form" }),
    idea("f", SUNDSVALL, "2018-06-30", { origin: "employee", channel: "form" }),
    idea("g", SUNDSVALL, "2018-11-15", { origin: "employee", channel: "form" }),
  ],
  "marts.idea_codings": [
    { idea_id: "a", coding: "female_coded" },
    { idea_id: "c", coding: "male_coded" },
    { idea_id: "f", coding: "female_coded" },
  ],
  // c is of both sexes, d of a woman and somebody unknown, f of two men, and nobody is known to have given g
  "marts.idea_givers": [
    ...["a anna", "b anna", "c anna", "c bo"].map((each) => givenBy(each, GRASTORP)),
    ...["d cia", "d dag"].map((each) => givenBy(each, ESSUNGA)),
    ...["f eli", "f fia"].map((each) => givenBy(each, SUNDSVALL)),
  ],
  "marts.persons": [
    ...["anna", "cia"].map((person_id) => ({ person_id, sex: "women" })),
    ...["bo", "eli", "fia"].map((person_id) => ({ person_id, sex: "men" })),
    { person_id: "dag", sex: "unknown" },
  ],
});

describe("P01, ideas received", () => {
  let p01: Values;
  beforeAll(async () => {
    p01 = await valuesOf("P01", given);
  });

  test("counts hand-ins by quarter, merged ones too", () => {
    expect(p01.series("gross", "portfolio alla")).toEqual([3, 3, 0, 1]);
  });

  test("net leaves a merged idea out, in its own quarter only", () => {
    expect(p01.series("net", "portfolio alla")).toEqual([2, 3, 0, 1]);
  });

  test("since the start adds up quarter by quarter", () => {
    expect(p01.series("gross_cumulative", "portfolio alla")).toEqual([3, 6, 6, 7]);
    expect(p01.series("gross_cumulative", "hub skaraborg")).toEqual([3, 4, 4, 4]);
  });

  test("an idea of 31 March belongs to the first quarter and one of 1 April to the second", () => {
    expect(p01.series("gross", `municipality ${GRASTORP}`)).toEqual([3, 0, 0, 0]);
    expect(p01.series("gross", `municipality ${ESSUNGA}`)).toEqual([0, 1, 0, 0]);
  });

  test("splits by the gender coding of the operation, unknown a class of its own", () => {
    const codings = ["female_coded", "male_coded", "unknown"];
    expect(codings.map((each) => p01.series("gross", "portfolio alla", `coding/${each}`))).toEqual([
      [1, 1, 0, 0],
      [1, 0, 0, 0],
      [1, 2, 0, 1],
    ]);
  });

  test("splits by the givers' sex, ideas of both a class of their own, and never an idea in two", () => {
    const by = (measure: string, sex: string) =>
      p01.series(measure, "portfolio alla", `sex/${sex}`);
    expect(["women", "men", "mixed", "unknown"].map((sex) => by("by_sex", sex))).toEqual([
      [2, 0, 0, 0],
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 2, 0, 1],
    ]);
    expect(p01.series("by_sex", "portfolio alla")).toEqual(p01.series("gross", "portfolio alla"));
    expect(p01.categories("gross", "sex")).toEqual([]);
  });

  test("counts the persons behind the ideas of each class, whoever gave two of them once", () => {
    const by = (sex: string) => p01.series("givers", "portfolio alla", `sex/${sex}`);
    expect(["women", "men", "mixed", "unknown"].map(by)).toEqual([
      [1, 0, 0, 0],
      [0, 2, 0, 0],
      [2, 0, 0, 0],
      [0, 2, 0, 0],
    ]);
    expect(p01.series("givers", "portfolio alla")).toEqual([2, 4, 0, 0]);
  });

  test("groups inside each other count the same idea once each", () => {
    const groups = ["SKARABORG15", "VG49", "SE290"];
    expect(groups.map((code) => p01.value("gross", "2018K2", `group ${code}`))).toEqual([1, 2, 3]);
  });

  test("unknown origin is a class of its own, and the classes add up to the total", () => {
    expect(p01.categories("gross", "origin")).toEqual([
      "citizen",
      "employee",
      "manager",
      "unknown",
    ]);
    const counts = p01
      .categories("gross", "origin")
      .map((origin) =>
        p01.value("gross_cumulative", "2018K4", "portfolio alla", `origin/${origin}`),
      );
    expect(counts).toEqual([1, 4, 1, 1]);
  });

  test("the quarter that has not ended is preliminary", () => {
    expect(p01.at("gross", "2018K3", "portfolio alla").status).toBe("final");
    expect(p01.at("gross", "2018K4", "portfolio alla").status).toBe("preliminary");
  });

  test("lists the merged idea with the reason", () => {
    expect(p01.records("net", "2018K1")).toEqual([
      "a 1444 numerator",
      "b 1444 excluded merged",
      "c 1444 numerator",
    ]);
  });
});

test("P01 is zero everywhere when there are no ideas", async () => {
  const p01 = await valuesOf("P01", world());
  expect(p01.series("gross", "portfolio alla")).toEqual([0, 0, 0, 0]);
});
