import { expect, test } from "vitest";
import type { Row } from "../../../loaders/warehouse/engine.js";
import { rowsOf } from "./rows-of.js";

const QUARTERS = [
  { period: "2018K1", starts_on: "2018-01-01", ends_on: "2018-03-31", cutoff_on: "2018-03-31" },
  { period: "2018K2", starts_on: "2018-04-01", ends_on: "2018-06-30", cutoff_on: "2018-06-30" },
];

function stay(entered_date: string, left_date: string | null, more: Row = {}): Row {
  return {
    item_id: "a",
    stage: "testing",
    entered_date,
    left_date,
    is_delayed_entry: false,
    ...more,
  };
}

async function quantiles(...stays: Row[]) {
  const rows = await rowsOf(
    "marts.stage_stay_quantiles",
    { "marts.calendar_quarters": QUARTERS, "marts.stage_spells": stays },
    "period, stage, p50_days, p85_days",
  );
  return rows.map((row) => Object.values(row).join(" "));
}

test("a stay that goes on counts for the days it has lasted, by hand: S(10) = 0.8, S(20) = 0.6, S(40) = 0.3", async () => {
  // Of five stays one ends after 10 days (4/5), one of the four left after 20 (3/4), one goes on
  // since 25 days, and one of the two left ends after 40 (1/2); the last goes on since 60.
  const five = [
    stay("2018-01-01", "2018-01-11"),
    stay("2018-01-01", "2018-01-21"),
    stay("2018-03-06", null),
    stay("2018-01-01", "2018-02-10"),
    stay("2018-01-30", null),
  ];
  expect((await quantiles(...five))[0]).toBe("2018K1 testing 40 ");
});

test("a quarter knows nothing of what came after it: a stay that ended in May goes on in March", async () => {
  const rows = await quantiles(stay("2018-03-01", "2018-05-10"), stay("2018-04-20", "2018-04-30"));
  expect(rows).toEqual(["2018K1 testing  ", "2018K2 testing 10 70"]);
});

test("a stay that was old in the first delivery, a pause and an end say nothing", async () => {
  const rows = await quantiles(
    stay("2018-01-01", "2018-01-31", { is_delayed_entry: true }),
    stay("2018-01-01", "2018-01-31", { stage: "paused" }),
    stay("2018-01-01", null, { stage: "rejected" }),
  );
  expect(rows).toEqual([]);
});
