import { expect, test } from "vitest";
import { rowsOf } from "./rows-of.js";

const QUARTERS = [
  { period: "2018K3", starts_on: "2018-07-01", ends_on: "2018-09-30", cutoff_on: "2018-09-30" },
  { period: "2018K4", starts_on: "2018-10-01", ends_on: "2018-12-31", cutoff_on: "2018-12-31" },
];

function counts(
  operating_area: string,
  women: number,
  men: number,
  unknown = 0,
  measured_on = "2018-11-01",
) {
  return Object.entries({ women, men, unknown }).map(([sex, headcount]) => ({
    municipality_code: "1496",
    operating_area,
    sex,
    measured_on,
    headcount,
  }));
}

const coding = (...given: ReturnType<typeof counts>[]) =>
  rowsOf(
    "marts.gender_coding",
    { "marts.calendar_quarters": QUARTERS, "marts.headcounts": given.flat() },
    "operating_area, period, coding",
  ).then((rows) => rows.map((row) => Object.values(row).join(" ")));

test.each([
  // 60 percent is not above 60: 6 of 10; 61 of 101 is 60.4 percent.
  [6, 4, 0, "balanced"],
  [61, 40, 0, "female_coded"],
  // 40 percent is not below 40: 4 of 10; 39 of 98 is 39.8 percent and rounds to 40.
  [4, 6, 0, "balanced"],
  [39, 59, 0, "male_coded"],
  // Nine employees are too few, whoever they are; ten are enough.
  [9, 0, 0, "unknown"],
  [10, 0, 0, "female_coded"],
  // The unknown are employees but take no side: 7 of 10 known are women, of 12 employees.
  [7, 3, 2, "female_coded"],
  [0, 0, 12, "unknown"],
] as const)(
  "%d women, %d men and %d of unknown sex are %s",
  async (women, men, unknown, wanted) => {
    expect(await coding(counts("Vård", women, men, unknown))).toEqual([`Vård 2018K4 ${wanted}`]);
  },
);

test("a quarter has the latest head count by its end, and none before the first", async () => {
  expect(
    await coding(
      counts("Vård", 10, 0, 0, "2017-11-01"),
      counts("Vård", 0, 10),
      counts("Teknik", 0, 10),
    ),
  ).toEqual(["Teknik 2018K4 male_coded", "Vård 2018K3 female_coded", "Vård 2018K4 male_coded"]);
});

test("an idea has the coding of its operation in the quarter when it was captured", async () => {
  const rows = await rowsOf(
    "marts.idea_codings",
    {
      "marts.calendar_quarters": QUARTERS,
      "marts.headcounts": [...counts("Vård", 10, 0, 0, "2017-11-01"), ...counts("Vård", 0, 10)],
      "marts.ideas": [
        ["before", "Vård", "2018-09-30"],
        ["after", "Vård", "2018-10-01"],
        ["nowhere", null, "2018-10-01"],
      ].map(([idea_id, operating_area, captured_date]) => ({
        idea_id: idea_id ?? null,
        municipality_code: "1496",
        operating_area: operating_area ?? null,
        captured_date: captured_date ?? null,
      })),
    },
    "idea_id, coding",
  );
  expect(rows.map((row) => Object.values(row).join(" "))).toEqual([
    "after male_coded",
    "before female_coded",
    "nowhere unknown",
  ]);
});
