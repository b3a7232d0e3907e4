import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { QUARTERS } from "../indicators/timed-world.js";
import { golden, readGolden } from "./read-golden.js";

const answers = readGolden("bass", "answers.csv");
const adoptions = readGolden("bass", "adoptions.csv");

function subject(name: string, i: number, more: Row): Row {
  return {
    ...{ measure: "adopters", record_kind: "subject", record_id: `${name}:${i}` },
    ...{ period: "2018K4", municipality_code: "1444", solution_type: "unknown" },
    ...{ part: "denominator", reason: null, value: 1, entry_days: 0, event: null },
    ...more,
  };
}

const subjects = adoptions.map(({ name = "", quarters, day }, i) =>
  day === ""
    ? subject(name, i, { exit_days: Math.ceil(Number(quarters) * 91.3125) })
    : subject(name, i, { exit_days: Number(day), part: "numerator", event: "adopted" }),
);

/** Twelve of forty, faster and faster; seven of fifteen; nine of fifteen, of which one has left. */
const faster = [0, 60, 250, 400, 500, 620, 700, 760, 820, 860, 900, 950];
const early = Array.from({ length: 40 }, (_, i) =>
  subject(
    "early",
    i,
    i < 12 ? { exit_days: faster[i] ?? 0, part: "numerator" } : { exit_days: 1005 },
  ),
);
const seven = Array.from({ length: 15 }, (_, i) =>
  subject("seven", i, i < 7 ? { exit_days: i * 90, part: "numerator" } : { exit_days: 1000 }),
);
const left = Array.from({ length: 15 }, (_, i) =>
  subject("left", i, {
    exit_days: i < 9 ? i * 60 : 1000,
    ...(i < 9 && { part: "numerator" }),
    ...(i === 14 && { part: "excluded", reason: "left" }),
  }),
);

describe("Bass's model", () => {
  let found: Map<unknown, Row>;
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await builtFrom(
      {
        "marts.calendar_quarters": QUARTERS,
        "observations.r08": [...subjects, ...early, ...seven, ...left],
      },
      {
        indicators: ["R08"],
        tables: ["values.bass", "marts.calendar_quarters", "observations.r08"],
      },
    );
    const rows = await engine.extract(`select * from "values".bass`);
    found = new Map(rows.map((row) => [row.innovation_id, row]));
  });
  afterAll(() => engine?.close());

  test.each(answers.map((answer) => answer.name))("agrees with R's least squares: %s", (name) => {
    const answer = answers.find((each) => each.name === name);
    const row = found.get(name);
    expect(row).toMatchObject({
      eligible_count: Number(answer?.m),
      adopter_count: Number(answer?.adopters),
    });
    const [p, q] = [golden(answer?.p) ?? 0, golden(answer?.q) ?? 0];
    if (q <= 0) return expect(row).toMatchObject({ status: "no_fit", p: null, q: null });
    expect(row?.status).toBe("estimated");
    expect(Math.abs(Number(row?.p) - p)).toBeLessThan(1e-6);
    expect(Math.abs(Number(row?.q) - q)).toBeLessThan(1e-6);
  });

  test.each([
    ["seven", "few_adopters"],
    ["left", "open_m"],
    ["early", "before_inflection"],
  ])("is not estimated, and says why: %s", (name, status) => {
    expect(found.get(name)).toMatchObject({ status, p: null, q: null });
  });
});
