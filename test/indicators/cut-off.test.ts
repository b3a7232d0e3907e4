import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTimed } from "../../loaders/models/observations/records.js";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { indicators } from "../../src/indicators/index.js";
import { builtFrom } from "./built-from.js";
import { after, type Course, QUARTERS, timedWorld } from "./timed-world.js";
import { members } from "./world.js";

const FIRST = "2016-01-01";
/** Days from the first of January 2016 to the cut-off, the last day of 2017, and to the end of the world. */
const CUT_OFF = 730;
const END = 1095;
const STAGES = ["taken_up", "testing", "developed", "implemented", "paused"];
const ENDS = ["rejected", "withdrawn", "referred", "stopped_learned", "retired"];

const move = (from: number, to: number) =>
  fc.record({
    day: fc.integer({ min: from, max: to }),
    stage: fc.constantFrom(...STAGES, ...STAGES, ...ENDS),
  });

const idea = fc.record({
  captured: fc.nat(CUT_OFF),
  isListed: fc.boolean(),
  moves: fc.array(move(0, CUT_OFF), { maxLength: 5 }),
  reply: fc.option(fc.nat(60)),
  later: fc.array(move(CUT_OFF + 1, END), { maxLength: 4 }),
  laterReply: fc.option(fc.integer({ min: CUT_OFF + 1, max: END })),
  isMergedLater: fc.boolean(),
});
const newcomer = fc.record({
  captured: fc.integer({ min: CUT_OFF + 1, max: END }),
  moves: fc.array(move(CUT_OFF + 1, END), { maxLength: 3 }),
});
const histories = fc.record({
  ideas: fc.array(idea, { minLength: 8, maxLength: 30 }),
  newcomers: fc.array(newcomer, { maxLength: 6 }),
});

type Drawn = typeof histories extends fc.Arbitrary<infer T> ? T : never;

/** Writes the ideas of a municipality as they were known on the cut-off, or with all that came later. */
function coursesOf(
  { ideas, newcomers }: Drawn,
  municipality: string,
  hasFuture: boolean,
): Course[] {
  const known = ideas.map((each, i): Course => {
    const moves = [
      ...each.moves.filter(({ day }) => day >= each.captured),
      ...(hasFuture ? each.later : []),
      ...(hasFuture && each.isMergedLater ? [{ day: END, stage: "merged" }] : []),
    ].sort((a, b) => a.day - b.day);
    const reply = each.reply === null ? null : each.captured + each.reply;
    const isAnswered = reply !== null && reply <= CUT_OFF;
    const laterReply = hasFuture ? each.laterReply : null;
    const replied = isAnswered ? reply : laterReply;
    const [first] = each.moves.filter(({ day }) => day > each.captured);
    return {
      id: `${municipality}-${i}`,
      municipality,
      captured: after(FIRST, each.captured),
      stages: moves.map(({ day, stage }) => [day - each.captured, stage]),
      ...(each.isListed && first && { listed: after(FIRST, first.day) }),
      more: {
        first_reply_date: replied === null ? null : after(FIRST, replied),
        is_merged: hasFuture && each.isMergedLater,
      },
    };
  });
  const born = newcomers.map(
    ({ captured, moves }, i): Course => ({
      id: `${municipality}-new-${i}`,
      municipality,
      captured: after(FIRST, captured),
      stages: moves
        .filter(({ day }) => day >= captured)
        .sort((a, b) => a.day - b.day)
        .map(({ day, stage }) => [day - captured, stage]),
    }),
  );
  return hasFuture ? [...known, ...born] : known;
}

/** Twelve drawn histories, each of two municipalities: one as known on the cut-off, one with what came later. */
const drawn = fc.sample(histories, { numRuns: 12, seed: 4 });
const pairs = drawn.map((_, i) => [`known-${i}`, `later-${i}`] as const);
const municipalities = pairs.flat();

const given = timedWorld(
  drawn.flatMap((each, i) => [
    ...coursesOf(each, `known-${i}`, false),
    ...coursesOf(each, `later-${i}`, true),
  ]),
  {
    "marts.areas": municipalities.map((area_code, i) => ({
      area_kind: "municipality",
      area_code,
      name: area_code,
      sort_order: i,
    })),
    "marts.area_members": municipalities.flatMap((code) => members("municipality", code, [code])),
    "marts.reporting": QUARTERS.flatMap(({ period }) =>
      municipalities.map((municipality_code) => ({
        source: "ideabox",
        municipality_code,
        period: String(period),
        is_reported: true,
      })),
    ),
  },
);

let engine: DuckdbEngine;
beforeAll(async () => {
  engine = await builtFrom(given, {
    indicators: indicators.filter(isTimed).map(({ id }) => id),
    tables: ["indicator_values", "ended_shares", "timed_counts", "survival_steps"].map(
      (name) => `values.${name}`,
    ),
  });
});
afterAll(() => engine?.close());

describe("what happens after the cut-off", () => {
  test.each(pairs)(
    "changes no time and no share of a quarter up to it: %s",
    async (known, later) => {
      const [then = [], now = []] = await Promise.all(
        [known, later].map((area_code) =>
          engine.extract(`
          select
              indicator_id, measure, period, dimension, category,
              value, numerator, denominator, low, high, status
          from "values".indicator_values
          join marts.indicator_measures using (indicator_id, measure)
          where statistic in ('time_quantile', 'incidence_time', 'incidence')
              and period <= '2017K4' and area_code = '${area_code}'
          order by all`),
        ),
      );
      expect(then.filter(({ value }) => value !== null).length).toBeGreaterThan(0);
      expect(now).toEqual(then);
    },
  );
});

describe("curves of random histories", () => {
  test("rise from nothing to at most all, inside their bands", async () => {
    const faults = await engine.extract(`
      with shares as (
          select
              ended_shares.*,
              lag(estimate) over (partition by cell_id, event order by day) as before
          from "values".ended_shares
      )
      select * from shares
      where estimate < coalesce(before, 0) - 1e-12
          or estimate > 1 + 1e-12
          or low > estimate + 1e-12
          or high < estimate - 1e-12
          or at_risk < events`);
    expect(faults).toEqual([]);
  });

  test("the shares of all ends and the share that goes on make a whole", async () => {
    const [whole] = await engine.extract(`
      with jumps as (
          select timed_counts.cell_id, sum(record_count * survival_before / at_risk) as ended
          from "values".timed_counts
          join "values".survival_steps
              on timed_counts.cell_id = survival_steps.cell_id and exit_day = day
          where timed_counts.event is not null
          group by timed_counts.cell_id
      ),
      goings as (
          select cell_id, min(survival) as survival from "values".survival_steps group by cell_id
      )
      select count(*) as cells, max(abs(ended + survival - 1)) as gap
      from jumps join goings using (cell_id)`);
    expect(whole?.cells).toBeGreaterThan(1000);
    expect(whole?.gap).toBeLessThan(1e-9);
  });
});
