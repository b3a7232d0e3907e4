import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

const assessed = (municipality_code: string, year: number, component: string, score: number) => ({
  ...{ municipality_code, year, component, score },
});

/** Three assess the structure in 2017, two of them in 2016 too; the assessment of 2018 holds from its last day, after the cut-off. */
const given = world({
  "marts.maturity": [
    assessed(GRASTORP, 2016, "structure", 1),
    assessed(GRASTORP, 2017, "structure", 3),
    assessed(GRASTORP, 2018, "structure", 4),
    assessed(ESSUNGA, 2016, "structure", 2),
    assessed(ESSUNGA, 2017, "structure", 1),
    assessed(LERUM, 2017, "structure", 3),
    assessed(LERUM, 2017, "challenges", 0),
  ],
});

describe("K09, innovation maturity", () => {
  let k09: Values;
  beforeAll(async () => {
    k09 = await valuesOf("K09", given);
  });
  const at = (measure: string, area: string, category: string) =>
    k09.at(measure, "2018K4", area, category);

  test("gives each score the municipalities that have it, of those that assessed the component", () => {
    expect(at("structure", "portfolio alla", "score/3")).toMatchObject({ numerator: 2, n: 3 });
    expect(at("structure", "portfolio alla", "score/1")).toMatchObject({ numerator: 1, n: 3 });
    expect(at("structure", "hub skaraborg", "score/3").value).toBe(50);
    expect(at("challenges", "portfolio alla", "score/0")).toMatchObject({ value: 100, n: 1 });
  });

  test("has no mean and no total", () => {
    expect(() => at("structure", "portfolio alla", "total/total")).toThrow("missing value");
    expect(k09.categories("structure", "score")).toEqual(["1", "3"]);
  });

  test("compares each municipality with its own first assessment, and says where there is none before", () => {
    const changes = ["up_more", "lower", "first_assessment"].map(
      (change) => at("structure", "portfolio alla", `change/${change}`).numerator,
    );
    expect(changes).toEqual([1, 1, 1]);
  });

  test("an assessment holds from the last day of its year", () => {
    expect(k09.records("structure", "2018K4")).toEqual([
      "1441 1441 numerator",
      "1444 1444 numerator",
      "1445 1445 numerator",
    ]);
    expect(k09.categories("structure", "score")).not.toContain("4");
  });

  test("a municipality that has assessed nothing is not among them", () => {
    expect(k09.at("structure", "2018K4", "hub sundsvall", "score/3").value).toBeNull();
  });
});
