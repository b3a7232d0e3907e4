import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, LERUM } from "../indicators/world.js";
import { given } from "./published-world.js";

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given);
});
afterAll(() => engine.close());

const rows = (sql: string) => engine.extract(sql);

describe("what waits for a decision", () => {
  test("joint stalled cases first, then other stalled ones, whole refusals and silent municipalities", async () => {
    const waiting = await rows(
      "select kind, coalesce(record_id, municipality_code) as what, days from published.attention order by sort_order",
    );
    expect(waiting).toEqual([
      { kind: "stalled_case", what: "together", days: 259 },
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
