import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "./world.js";

/** A group: its day, and of each participant the sex, the municipality and how it went, with the day when that was known. */
const groups: [string, string, [string, string, string, string?][]][] = [
  [
    "both",
    "2018-01-10",
    [...times(4, "women"), ["men", ESSUNGA, "interrupted", "2018-02-01"], ...times(3, "unknown")],
  ],
  ["women", "2018-01-15", times(6, "women")],
  ["unknown", "2018-01-20", [...times(5, "women"), ...times(1, "unknown")]],
  ["few", "2018-02-01", [...times(2, "women"), ...times(2, "men")]],
  ["registered", "2018-02-02", [...times(5, "women"), ["men", GRASTORP, "registered"]]],
  ["running", "2018-05-01", [...times(4, "men"), ["women", SUNDSVALL, "running"]]],
  ["later", "2018-06-15", [...times(3, "men", "2018-09-01"), ...times(3, "women", "2018-09-01")]],
];

function times(n: number, sex: string, day = "2018-03-15"): [string, string, string, string?][] {
  return Array.from({ length: n }, () => [sex, GRASTORP, "completed", day]);
}

const participants = groups.flatMap(([cohort_id, started_date, each]) =>
  each.map(([sex, municipality_code, status, day = null], i) => ({
    sex,
    participation: {
      ...{ cohort_id, started_date, municipality_code, status, role: "manager" },
      ...{ person_id: `${cohort_id}-${i}`, delivery_date: day ?? "2018-06-30" },
      completed_date: status === "completed" ? day : null,
    },
  })),
);

const given = world({
  "marts.training_cohorts": groups.map(([cohort_id, started_date]) => ({
    ...{ cohort_id, course: cohort_id, occasion: null, started_date },
  })),
  "marts.training_participations": participants.map(({ participation }) => participation),
  "marts.persons": participants.map(({ sex, participation: { person_id } }) => ({
    person_id,
    sex,
  })),
  "marts.reporting": [GRASTORP, LERUM, SUNDSVALL].flatMap((municipality_code) =>
    ["2018K1", "2018K2", "2018K3"].map((period) => ({
      ...{ source: "training", municipality_code, period, is_reported: true },
    })),
  ),
});

describe("G04, training groups with both sexes", () => {
  let g04: Values;
  beforeAll(async () => {
    g04 = await valuesOf("G04", given);
  });
  const alla = "portfolio alla";
  const parts = (measure: string, period: string) => [
    ...new Set(
      g04.records(measure, period).map((row) => row.replace(/ (1444|1445|2281|1441)/, "")),
    ),
  ];

  // Of the five groups that are over, one has both; 'women' and 'registered' have one: 1 of 3. 'unknown' and 'few' are not judged.
  test("counts those who started, interrupted or not, and says nothing of a group that may have both", () => {
    expect(parts("both", "2018K1")).toEqual([
      "both numerator",
      "few excluded few_persons",
      "registered denominator",
      "unknown excluded unknown_sex",
      "women denominator",
    ]);
    const row = g04.at("both", "2018K1", alla);
    expect(row).toMatchObject({ numerator: 1, denominator: 3 });
    expect(row.value).toBeCloseTo(100 / 3, 9);
  });

  test("a running group stands apart until it is over, and counts from then on", () => {
    expect(parts("both_running", "2018K2").filter((row) => !row.includes("completed"))).toEqual([
      "later numerator",
      "running numerator",
    ]);
    expect(g04.at("both", "2018K2", alla)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(g04.at("both", "2018K3", alla)).toMatchObject({ value: 50, denominator: 4 });
    expect(g04.at("both_running", "2018K3", alla)).toMatchObject({ value: 100, denominator: 1 });
  });

  test("counts a group once, and for the whole sluice, so that no municipality's own participants are told of", () => {
    expect(g04.records("both", "2018K1")).toContain("women 1445 denominator");
    expect(g04.at("both", "2018K3", `municipality ${GRASTORP}`)).toMatchObject(
      ((row) => ({ value: row.value, n: row.n }))(g04.at("both", "2018K3", "hub skaraborg")),
    );
    expect(g04.at("both_running", "2018K3", "hub sundsvall")).toMatchObject({ denominator: 1 });
  });

  test("is told by the year in which the groups began", () => {
    expect(g04.value("both", "2018K3", alla, "year/2018")).toBe(50);
  });
});
