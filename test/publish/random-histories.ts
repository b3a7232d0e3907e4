import fc from "fast-check";
import type { Row } from "../../loaders/warehouse/engine.js";
import { ESSUNGA, GRASTORP, LERUM, members, SUNDSVALL } from "../indicators/world.js";
import type { Given } from "../loaders/models/rows-of.js";

const MUNICIPALITIES = [GRASTORP, ESSUNGA, LERUM, SUNDSVALL];
const STAGES = ["captured", "taken_up", "testing", "developed", "implemented", "paused"];
const ENDS = ["rejected", "withdrawn", "referred", "merged", "stopped_learned", "retired"];

/** The fifteenth of November, after which nothing is known. */
const AS_OF = 318;

/** Writes the day that comes so many days after the first of January 2018. */
export function day(number: number): string {
  return new Date(Date.UTC(2018, 0, 1 + number)).toISOString().slice(0, 10);
}

const history = fc.record({
  municipality: fc.constantFrom(...MUNICIPALITIES),
  partner: fc.option(fc.constantFrom(...MUNICIPALITIES), { freq: 3 }),
  partnerFrom: fc.nat(300),
  partnerDays: fc.option(fc.integer({ min: 1, max: 200 })),
  captured: fc.nat(AS_OF),
  isDelayed: fc.boolean(),
  /** The days until each event is known. */
  delays: fc.array(fc.nat(70), { minLength: 8, maxLength: 8 }),
  moves: fc.array(
    fc.record({
      days: fc.oneof(fc.constant(0), fc.nat(90)),
      stage: fc.constantFrom(...STAGES, ...STAGES, ...ENDS),
    }),
    { maxLength: 7 },
  ),
});

export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Draws histories of ideas in 2018: skips, steps back, pauses, ends that open again, partners that come and go. */
export const histories = fc.array(history, { minLength: 20, maxLength: 60 });

/** Draws the times of membership of a sluice that municipalities join and leave. */
export const memberships = fc.array(
  fc.record({
    municipality_code: fc.constantFrom(...MUNICIPALITIES),
    from: fc.nat(300),
    days: fc.option(fc.integer({ min: 1, max: 250 })),
  }),
  { maxLength: 5 },
);

/** Writes an item's stays in stages, as known at the end. */
function spellsOf({ municipality, captured, isDelayed, moves }: History, item_id: string): Row[] {
  const stays = [{ stage: "captured", at: captured, is_delayed_entry: false }];
  for (const { days, stage } of moves) {
    const { stage: before, at } = stays.at(-1) as (typeof stays)[number];
    if (stage === before) continue;
    const is_delayed_entry = isDelayed && stays.length === 1;
    stays.push({ stage, at: at + (isDelayed ? Math.max(days, 1) : days), is_delayed_entry });
  }
  const known = stays.filter(({ at }) => at <= AS_OF);
  return known.map(({ stage, at, is_delayed_entry }, i) => {
    const next = known[i + 1];
    return {
      item_id,
      municipality_code: municipality,
      event_number: i + 1,
      stage,
      entered_date: day(at),
      left_date: next ? day(next.at) : null,
      next_stage: next?.stage ?? null,
      is_delayed_entry,
    };
  });
}

/** Writes histories as tables: ideas, their stays in stages, and who takes part in which joint case. */
export function tablesOfHistories(drawn: History[]): Given {
  const items = drawn.map((each, i) => ({ ...each, id: `i${i}` }));
  return {
    "marts.ideas": items.map(({ id, municipality, captured }, i) => ({
      idea_id: id,
      municipality_code: municipality,
      captured_date: day(captured),
      is_merged: false,
      solution_type: i % 2 ? "service" : null,
    })),
    "marts.stage_spells": items.flatMap((item) => spellsOf(item, item.id)),
    "marts.case_municipalities": items.flatMap(({ id, partner, partnerFrom, partnerDays }) =>
      partner === null
        ? []
        : [
            {
              case_id: id,
              municipality_code: partner,
              role: "co_developer",
              valid_from: day(partnerFrom),
              valid_to: partnerDays === null ? null : day(partnerFrom + partnerDays),
            },
          ],
    ),
  };
}

/** Writes the members of an area that changes, beside the portfolio and each municipality for itself. */
export function changingAreas(
  drawn: { municipality_code: string; from: number; days: number | null }[],
): Row[] {
  return [
    ...members("portfolio", "alla", MUNICIPALITIES),
    ...MUNICIPALITIES.flatMap((code) => members("municipality", code, [code])),
    ...drawn.map(({ municipality_code, from, days }) => ({
      area_kind: "hub",
      area_code: "skaraborg",
      municipality_code,
      valid_from: day(from),
      valid_to: days === null ? null : day(from + days),
    })),
  ];
}
