import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { type Course, timedWorld } from "../indicators/timed-world.js";

/** A hundred ideas, implemented one a day from the 200th on, and twenty that are still open. */
const ideas: Course[] = Array.from({ length: 120 }, (_, i) => ({
  id: `i${i}`,
  captured: "2017-02-01",
  stages: i < 100 ? [[200 + i, "implemented"]] : [],
}));

describe("published curves", () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await builtFrom(timedWorld(ideas), {
      indicators: ["P06", "P07"],
      tables: ["published.survival_curves"],
    });
  });
  afterAll(() => engine?.close());

  const lead = () =>
    engine.extract(`
      select * from published.survival_curves
      where indicator_id = 'P06' and area_kind = 'portfolio' and category = 'total'
      order by days`);

  // Sixty parts of 699 days are 11.65 days each: the ends from day 200 to 299 fall into the parts 17 to 25.
  test("keep the last step of each sixtieth of the days, with the events of all its steps", async () => {
    const steps = await lead();
    expect(steps).toHaveLength(9);
    expect(steps[0]).toMatchObject({ days: 209, at_risk: 111, events: 10, estimate: 0.0833 });
    expect(steps.reduce((sum, { events }) => sum + Number(events), 0)).toBe(100);
    expect(steps.at(-1)).toMatchObject({ days: 299, at_risk: 21, estimate: 0.8333 });
  });

  test("are those of the newest complete quarter only", async () => {
    const periods = await engine.extract("select distinct period from published.survival_curves");
    expect(periods).toEqual([{ period: "2018K4" }]);
  });

  test("tell each stage apart", async () => {
    const stages = await engine.extract(`
      select distinct category from published.survival_curves
      where indicator_id = 'P07' and area_kind = 'portfolio'
      order by category`);
    expect(stages).toEqual([{ category: "captured" }, { category: "total" }]);
  });

  test("lie inside their bands", async () => {
    expect((await lead()).every(({ low, high }) => Number(low) < Number(high))).toBe(true);
  });
});
