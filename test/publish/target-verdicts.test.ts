import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { verdictRule } from "../../src/indicators/verdict-rule.js";
import { builtFrom } from "../indicators/built-from.js";
import { given } from "./published-world.js";

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given, { tables: ["published.target_verdicts"] });
});
afterAll(() => engine.close());

const rows = (sql: string) => engine.extract(sql);

describe("target verdicts", () => {
  test("follow the rule: reached, on the way, at risk, or not judged with a reason", async () => {
    const verdicts = await rows(
      "select target_id, value, verdict, reason from published.target_verdicts order by sort_order",
    );
    expect(verdicts.map((row) => Object.values(row).join(" "))).toEqual([
      "A reached 10 reached ",
      "B on the way 10 on_track ",
      "C behind 10 at_risk ",
      "D too late 10 at_risk ",
      "D2 reached late 10 reached reached_late",
      "E no number 10 not_judged no_number",
      "F not computed  not_judged not_computed",
      "G missing  not_judged missing",
      "H project's end 10 at_risk ",
      "I too many 10 at_risk ",
      "J headline 0 reached ",
      "K withheld  not_judged withheld",
      "L no verdicts  not_judged undecided",
      "M in pace 2 on_track ",
      "N too seldom 2 at_risk ",
      "O too often 2 at_risk ",
      "P after the project 0 not_judged too_early",
    ]);
  });

  test("expect progress in step with time: 241 of 333 days of 13 ideas", async () => {
    const [row] = await rows(
      "select period, expected_value from published.target_verdicts where target_id = 'B on the way'",
    );
    expect(row?.period).toBe("2018K3");
    expect(row?.expected_value).toBeCloseTo((13 * 241) / 333, 10);
  });

  // From 1 February to 30 September 242 of 365 days have passed: 66.3 % of 3–4 is 1.99–2.65, outwards 1–3.
  test("take so many times a year in proportion to the part of the year that has passed", async () => {
    const limits = await rows(
      `select expected_value, expected_high from published.target_verdicts
       where target_id in ('M in pace', 'N too seldom') order by sort_order`,
    );
    expect(limits.map((row) => Object.values(row))).toEqual([
      [1, 3],
      [3, 4],
    ]);
  });

  test("have words in both languages for each verdict and reason that can come", async () => {
    const said = await rows("select distinct verdict, reason from published.target_verdicts");
    for (const { verdict, reason } of said) {
      expect(verdictRule.verdicts).toHaveProperty(String(verdict));
      if (reason !== null) expect(verdictRule.reasons).toHaveProperty(String(reason));
    }
  });
});
