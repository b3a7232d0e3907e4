import { describe, expect, it } from "vitest";
import { indicators } from "../../src/indicators/index.js";
import { list } from "./list.js";

const targets = list("targets");
const target = (id: string) => targets.find((row) => row.target_id === id);

describe("targets", () => {
  it("are T01 to T20 and Sundsvall's own four, each once", () => {
    const ids = targets.map((row) => row.target_id);
    const own = Array.from({ length: 20 }, (_, n) => `T${String(n + 1).padStart(2, "0")}`);
    for (const id of [...own, "SU1", "SU2", "SU3", "SU4"]) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have no number where the source gives none", () => {
    for (const id of ["T08", "T16", "T17", "T18", "T19", "T20", "T15c"]) {
      expect([target(id)?.goal_low, target(id)?.goal_high]).toEqual(["", ""]);
    }
  });

  it("have the source's numbers", () => {
    const goals = Object.fromEntries(
      targets.map((row) => [row.target_id, `${row.goal_low}–${row.goal_high}`]),
    );
    expect(goals).toMatchObject({
      T01: "15–",
      T02: "15–",
      T05: "3–4",
      T06: "5–6",
      T07: "4–4",
      T14: "0–0",
      T15: "15–",
      T15b: "49–",
      SU1: "200–",
      SU2: "50–",
      SU3: "25–",
      SU4: "10–",
    });
  });

  it("apply to a hub or group that is listed", () => {
    const areas = new Set([
      ...list("hubs").map((row) => `hub ${row.hub_code}`),
      ...list("groups").map((row) => `group ${row.group_code}`),
    ]);
    for (const row of targets) expect(areas).toContain(`${row.area_kind} ${row.area_code}`);
  });
});

describe("the plan", () => {
  it("has seven activities, the sixth with its end date as given and flagged", () => {
    const plan = list("plan");
    expect(plan.map((row) => row.activity_number)).toEqual("1 2 3 4 5 6 7".split(" "));
    expect(plan[5]).toMatchObject({ ends_on: "2017-06-30", flag: "contradicted_end_date" });
    expect(plan.filter((row) => row.flag !== "")).toHaveLength(1);
  });
});

describe("the indicators that targets and reported outcomes name", () => {
  const measures = new Map<string, string[]>(
    indicators.map(({ id, measures }) => [id, measures.map(({ code }) => code)]),
  );

  it.each(["targets", "reported_outcomes"])("have the measures that %s name", (name) => {
    for (const { indicator_id = "", measure = "" } of list(name)) {
      const known = measures.get(indicator_id);
      if (known && measure !== "") expect(known).toContain(measure);
    }
  });

  it("name their targets, as the targets name them", () => {
    for (const { id, targets: named } of indicators) {
      for (const target_id of named) expect(target(target_id)?.indicator_id).toBe(id);
    }
  });
});
