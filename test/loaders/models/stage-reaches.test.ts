import { expect, test } from "vitest";
import { type Given, rowsOf } from "./rows-of.js";

function events(...stages: [string, string | null][]): Given {
  return {
    "marts.stage_events": stages.map(([to_stage, happened_date]) => ({
      item_id: "1496-1",
      municipality_code: "1496",
      to_stage,
      happened_date,
      known_date: "2018-12-31",
    })),
  };
}

async function reaches(given: Given) {
  const rows = await rowsOf("marts.stage_reaches", given, "stage, reached_date");
  return Object.fromEntries(rows.map(({ stage, reached_date }) => [stage, reached_date]));
}

test("a skipped stage is reached on the day of the stage after it", async () => {
  expect(await reaches(events(["captured", "2018-01-10"], ["testing", "2018-05-01"]))).toEqual({
    captured: "2018-01-10",
    taken_up: "2018-05-01",
    testing: "2018-05-01",
  });
});

test("a step back changes nothing, and the first of two entries counts", async () => {
  const given = events(
    ["captured", "2018-01-10"],
    ["testing", "2018-05-01"],
    ["taken_up", "2018-06-01"],
    ["testing", "2018-07-01"],
  );
  expect(await reaches(given)).toMatchObject({ taken_up: "2018-05-01", testing: "2018-05-01" });
});

test("a rejection reaches nothing new; a documented lesson was a case; what is retired was in use", async () => {
  const captured: [string, string] = ["captured", "2018-01-10"];
  expect(Object.keys(await reaches(events(captured, ["rejected", "2018-02-01"])))).toEqual([
    "captured",
  ]);
  expect(await reaches(events(captured, ["stopped_learned", "2018-02-01"]))).toEqual({
    captured: "2018-01-10",
    taken_up: "2018-02-01",
  });
  expect(await reaches(events(captured, ["retired", "2018-02-01"]))).toMatchObject({
    implemented: "2018-02-01",
  });
});

test("an entry without a known day counts from the delivery that showed it", async () => {
  expect(await reaches(events(["captured", null]))).toEqual({ captured: "2018-12-31" });
});

test("no events, no rows", async () => {
  expect(await reaches(events())).toEqual({});
});
