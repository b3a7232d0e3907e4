import fc from "fast-check";
import { expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { quarter, world } from "../indicators/world.js";
import type { Given } from "../loaders/models/rows-of.js";
import {
  changingAreas,
  day,
  type History,
  histories,
  memberships,
  tablesOfHistories,
} from "./random-histories.js";

/** Ten short quarters, so that forecasts are made within the year of the histories. */
const QUARTERS = Array.from({ length: 10 }, (_, i) =>
  quarter(`200${i}K1`, day(31 * i), day(31 * i + 30)),
);

function knownOn(deliveries: Row[], municipality_code: unknown, cutoff: string): string {
  const later = deliveries
    .filter((each) => each.municipality_code === municipality_code)
    .map(({ delivery_date }) => String(delivery_date))
    .filter((date) => date >= cutoff);
  return later.sort()[0] ?? cutoff;
}

/** Writes each stay's event, known some days after it happened. */
function eventsOf(drawn: History[], spells: Row[]): Row[] {
  return spells.map(({ item_id, municipality_code, event_number, stage, entered_date }) => {
    const item = drawn[Number(String(item_id).slice(1))] as History;
    const known = new Date(`${entered_date}T00:00:00Z`);
    known.setUTCDate(known.getUTCDate() + (item.delays[Number(event_number) - 1] ?? 0));
    return {
      item_id: item_id ?? null,
      municipality_code: municipality_code ?? null,
      event_number: event_number ?? null,
      to_stage: stage ?? null,
      happened_date: entered_date as string,
      known_date: known.toISOString().slice(0, 10),
    };
  });
}

/** Takes away all that happened after a day, or was known after that day's deliveries, and what rests on it. */
function asKnownThen(given: Given, cutoff: string): Given {
  const events = given["marts.stage_events"] as Row[];
  const unknown = new Set<string>();
  const known = events.filter(({ item_id, municipality_code, happened_date, known_date }) => {
    const limit = knownOn(given["marts.deliveries"] as Row[], municipality_code, cutoff);
    if (String(happened_date) > cutoff || String(known_date) > limit) unknown.add(String(item_id));
    return !unknown.has(String(item_id));
  });
  const kept = new Set(known.map(({ item_id, event_number }) => `${item_id} ${event_number}`));
  const spells = (given["marts.stage_spells"] as Row[]).filter(({ item_id, event_number }) =>
    kept.has(`${item_id} ${event_number}`),
  );
  return {
    ...given,
    "marts.stage_events": known,
    "marts.stage_spells": spells.map((row) =>
      kept.has(`${row.item_id} ${Number(row.event_number) + 1}`)
        ? row
        : { ...row, left_date: null, next_stage: null },
    ),
  };
}

/** All that a quarter's forecasts rest on and say, what came afterwards left out. */
async function forecastOf(given: Given, period: string) {
  const tables = ["values.forecast_draws", "values.little_law", "values.forecasts"];
  const engine = await builtFrom(given, { tables });
  try {
    return [
      await engine.extract(
        `select * from "values".forecast_draws where period = '${period}' and quarters_ago >= 0 order by all`,
      ),
      await engine.extract(
        `select * from "values".little_law where period = '${period}' order by all`,
      ),
      await engine.extract(
        `select area_code, made_on, low, middle, high, reason from "values".forecasts
         where period = '${period}' order by all`,
      ),
    ];
  } finally {
    await engine.close();
  }
}

test("no forecast uses what happened after its quarter, or was known after the quarter's deliveries", async () => {
  const deliveries = fc.array(fc.tuple(fc.nat(3), fc.nat(318)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      histories,
      memberships,
      deliveries,
      fc.integer({ min: 3, max: 8 }),
      async (drawn, changes, delivered, origin) => {
        const tables = tablesOfHistories(drawn);
        const codes = [...new Set(drawn.map(({ municipality }) => municipality))];
        const given = world({
          ...tables,
          "marts.stage_events": eventsOf(drawn, tables["marts.stage_spells"] as Row[]),
          "marts.area_members": changingAreas(changes),
          "marts.calendar_quarters": QUARTERS,
          "marts.reporting": [],
          "marts.deliveries": delivered.map(([who, when]) => ({
            source: "ideabox",
            municipality_code: codes[who % codes.length] as string,
            delivery_date: day(when),
            is_refused_whole: false,
          })),
        });
        const { period, cutoff_on } = QUARTERS[origin] as Row;
        const now = await forecastOf(given, String(period));
        expect(now[0]?.length).toBeGreaterThan(0);
        expect(await forecastOf(asKnownThen(given, String(cutoff_on)), String(period))).toEqual(
          now,
        );
      },
    ),
    { numRuns: 2, endOnFailure: true },
  );
});
