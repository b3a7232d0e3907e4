import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL } from "../indicators/world.js";
import { given } from "./published-world.js";

const activity = (activity_number: number, ends_on: string, done_on: string | null, more = {}) => ({
  hub_code: "skaraborg",
  name_sv: `Aktivitet ${activity_number}`,
  ...{ activity_number, starts_on: "2018-01-01", ends_on, done_on, is_followed: true, ...more },
});

const decision = (decision_id: string, kind: string, record_id: string, more = {}) => ({
  ...{ decision_id, kind, record_id, decided_on: "2018-02-15", decision: "Vi följer upp" },
  ...more,
});

let engine: DuckdbEngine;
beforeAll(async () => {
  const world = {
    ...given,
    "marts.plan_activities": [
      activity(1, "2018-06-30", null),
      activity(2, "2018-06-30", "2018-09-30"),
      activity(3, "2018-12-31", null),
      activity(4, "2018-06-30", null, { is_followed: false }),
    ],
    "marts.decisions": [
      decision("B-1", "stalled_case", "together", { due_on: "2018-06-30" }),
      decision("B-2", "stalled_case", "moving"),
      decision("B-3", "plan_slip", "skaraborg 1", { due_on: "2019-06-30" }),
    ],
  };
  engine = await builtFrom(world, { tables: ["published.attention", "published.decisions"] });
});
afterAll(() => engine.close());

const rows = (sql: string) => engine.extract(sql);

describe("what waits for a decision", () => {
  test("joint stalled cases first, then late activities and follow-ups, other stalled ones, whole refusals and silent municipalities", async () => {
    const waiting = await rows(
      "select kind, coalesce(record_id, municipality_code) as what, days from published.attention order by sort_order",
    );
    expect(waiting).toEqual([
      { kind: "stalled_case", what: "together", days: 259 },
      { kind: "plan_slip", what: "skaraborg 1", days: 138 },
      { kind: "overdue_follow_up", what: GRASTORP, days: 106 },
      { kind: "overdue_follow_up", what: LERUM, days: 75 },
      { kind: "overdue_follow_up", what: ESSUNGA, days: 75 },
      { kind: "overdue_follow_up", what: SUNDSVALL, days: 75 },
      { kind: "stalled_case", what: "alone", days: 287 },
      { kind: "refused_file", what: ESSUNGA, days: 46 },
      { kind: "missing_delivery", what: LERUM, days: null },
    ]);
  });

  test("a case that moved 89 days ago is not stalled yet, a paused or ended one never is", async () => {
    const ids = await rows("select record_id from published.attention where kind = 'stalled_case'");
    expect(ids.map(({ record_id }) => record_id)).not.toContain("moving");
    expect(ids).toHaveLength(2);
  });

  test("refusals of an older delivery are closed by a newer one", async () => {
    const open = await rows(
      "select * from published.attention where municipality_code = '1444' and kind like 'refused%'",
    );
    expect(open).toEqual([]);
  });
});

describe("a decision", () => {
  test("waits as long as what it is about does, and is late when its day has passed", async () => {
    const decisions = await rows(
      "select decision_id, is_waiting, is_due from published.decisions order by decision_id",
    );
    expect(decisions).toEqual([
      { decision_id: "B-1", is_waiting: true, is_due: true },
      { decision_id: "B-2", is_waiting: false, is_due: false },
      { decision_id: "B-3", is_waiting: true, is_due: false },
    ]);
  });

  test("stands beside the last stage that its case has come to since", async () => {
    const moved = await rows(
      "select decision_id, to_stage, happened_on from published.decisions where to_stage is not null",
    );
    const events = await rows(
      "select item_id, to_stage, happened_date from marts.stage_events where item_id in ('together', 'moving') and happened_date > date '2018-02-15' order by happened_date",
    );
    expect(moved.map(({ to_stage }) => to_stage)).toEqual(
      ["together", "moving"].flatMap(
        (id) => events.filter(({ item_id }) => item_id === id).at(-1)?.to_stage ?? [],
      ),
    );
    expect(moved).not.toEqual([]);
  });
});
