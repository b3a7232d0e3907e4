import { beforeAll, describe, expect, test } from "vitest";
import { type Course, timedWorld } from "./timed-world.js";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA } from "./world.js";

/**
 * Simpson. All of 1 February 2016 and followed for 1,064 days, so that a share is a plain count:
 *
 *                 women              men
 *   female-coded  3 of 15 = 20 %     0 of 5  =  0 %    20 more
 *   male-coded    4 of 5  = 80 %     9 of 15 = 60 %    20 more
 *   all           7 of 20 = 35 %     9 of 20 = 45 %    10 fewer
 */
const cells: [string, string[], number, number][] = [
  ["female_coded", ["anna"], 15, 3],
  ["female_coded", ["bo"], 5, 0],
  ["male_coded", ["cia"], 5, 4],
  ["male_coded", ["dan"], 15, 9],
  ["balanced", ["anna", "bo"], 4, 1],
  ["balanced", ["anna", "eli"], 2, 1],
  ["balanced", ["anna", "bo", "eli"], 1, 0],
  ["balanced", [], 3, 0],
];

const ideas = cells.flatMap(([coding, givers, count, tested], cell) =>
  Array.from({ length: count }, (_, i) => ({
    coding,
    givers,
    course: {
      id: `${cell}-${i}`,
      captured: "2016-02-01",
      // Those that were not tested are open or have ended otherwise: the rejected are no censoring.
      stages: i < tested ? [[100 + i, "testing"]] : i % 2 ? [[50 + i, "rejected"]] : [],
    } as Course,
  })),
);

const merged: Course = { id: "twin", captured: "2016-02-01", more: { is_merged: true } };
const late: Course = { id: "late", captured: "2018-02-01", municipality: ESSUNGA };

const given = timedWorld([...ideas.map(({ course }) => course), merged, late], {
  "marts.idea_codings": ideas.map(({ coding, course }) => ({ idea_id: course.id, coding })),
  "marts.idea_givers": [
    ...ideas.flatMap(({ givers, course }) =>
      givers.map((person_id) => ({ idea_id: course.id, municipality_code: "1444", person_id })),
    ),
    { idea_id: "twin", municipality_code: "1444", person_id: "fia" },
    { idea_id: "late", municipality_code: ESSUNGA, person_id: "dan" },
  ],
  "marts.persons": [
    ...["anna", "cia", "fia"].map((person_id) => ({ person_id, sex: "women" })),
    ...["bo", "dan"].map((person_id) => ({ person_id, sex: "men" })),
    { person_id: "eli", sex: "unknown" },
  ],
});

describe("G06, success by sex and coding", () => {
  let g06: Values;
  beforeAll(async () => {
    g06 = await valuesOf("G06", given);
  });
  const alla = "portfolio alla";
  const at = (measure: string, category: string, period = "2018K4") =>
    g06.at(measure, period, alla, category);

  test("in each coding more of women's ideas come to a test, and over all fewer", () => {
    const share = (category: string) => Number(at("testing_12", category).value);
    expect(share("coding_sex/female_coded/women")).toBeCloseTo(20, 5);
    expect(share("coding_sex/female_coded/men")).toBeCloseTo(0, 5);
    expect(share("coding_sex/male_coded/women")).toBeCloseTo(80, 5);
    expect(share("coding_sex/male_coded/men")).toBeCloseTo(60, 5);
    expect(share("cohort_sex/2016H1/women")).toBeCloseTo(35, 5);
    expect(share("cohort_sex/2016H1/men")).toBeCloseTo(45, 5);
  });

  // Both codings have twenty ideas: (20 + 20) / 2. Each variance is p(1 − p)/n: 0.2·0.8/15 + 0 and 0.8·0.2/5 + 0.6·0.4/15;
  // √(20²·0.010667 + 20²·0.048) / 40 = 12.111 points, and 1.96 times that is 23.74.
  test("Simpson: the standardised difference goes with the codings, not with the whole", () => {
    expect(at("difference_testing_12", "sex/women")).toMatchObject({
      ...{ value: 20, low: -3.7, high: 43.7, numerator: 20, denominator: 20 },
    });
    const [women, men] = ["women", "men"].map((sex) =>
      Number(at("testing_12", `sex/${sex}`).value),
    );
    expect(women).toBeLessThan(Number(men));
  });

  test("an idea of both sexes is mixed, never split; one of whose givers some are unknown, or all, is unknown", () => {
    expect(at("testing_12", "sex/mixed")).toMatchObject({ numerator: 1, n: 5 });
    expect(at("testing_12", "sex/unknown")).toMatchObject({ numerator: 1, n: 5 });
    expect(g06.categories("testing_12", "sex")).toEqual(["men", "mixed", "unknown", "women"]);
    expect(g06.at("testing_12", "2017K4", alla, "sex/women")).toMatchObject({ n: 20 });
  });

  test("tells how many persons stand behind the ideas, one with many ideas once, and leaves out the merged", () => {
    expect(at("givers", "sex/women").value).toBe(2);
    expect(at("givers", "sex/mixed").value).toBe(3);
    expect(g06.value("givers", "2018K4", alla)).toBe(5);
    expect(g06.records("givers", "2018K4")).toContain("fia 1444 excluded merged");
    expect(g06.records("testing_12", "2018K4")).toContain("twin 1444 excluded merged");
  });

  test("says that there are too few, or that it is too early, rather than a difference of nothing", () => {
    expect(at("difference_testing_12", "sex/women", "2016K1")).toMatchObject({
      ...{ value: null, status: "small" },
    });
    const essunga = g06.at(
      "difference_testing_12",
      "2018K4",
      `municipality ${ESSUNGA}`,
      "sex/women",
    );
    expect(essunga).toMatchObject({ value: null, status: "small" });
  });

  test("waits two years for what is implemented, and then nothing is: a difference of none", () => {
    expect(at("implemented_24", "sex/women")).toMatchObject({ value: 0, n: 20 });
    expect(at("difference_implemented_24", "sex/women")).toMatchObject({ value: 0 });
    expect(at("implemented_24", "sex/women", "2017K4").status).toBe("too_early");
  });
});
