import type { Row } from "../../loaders/warehouse/engine.js";
import { catalogue } from "../indicators/world.js";
import type { Given } from "../loaders/models/rows-of.js";

/** One quarter's made-up portfolio: how many persons of each kind each municipality has, and its areas. */
export type Portfolio = {
  period: string;
  /** `counts[municipality][kind]` */
  counts: number[][];
  areas: { kind: string; code: string; municipalities: number[] }[];
};

/** A generator of numbers in [0, 1) that gives the same series for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws portfolios with small counts, sluices that share no municipality and groups that may cross them. */
export function randomPortfolios(count: number, kinds: number, seed: number): Portfolio[] {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, i) => {
    const size = 2 + below(4);
    const municipalities = Array.from({ length: size }, (_, code) => code);
    const largest = 3 + below(12);
    const counts = municipalities.map(() =>
      Array.from({ length: kinds }, () => (random() < 0.3 ? 0 : below(largest))),
    );
    const hubs = 1 + below(3);
    const hubOf = municipalities.map(() => below(hubs + 1));
    const areas = [{ kind: "portfolio", code: "alla", municipalities }];
    for (let hub = 0; hub < hubs; hub++) {
      areas.push({
        kind: "hub",
        code: `hub-${hub}`,
        municipalities: municipalities.filter((code) => hubOf[code] === hub),
      });
    }
    for (let group = 0; group < below(4); group++) {
      areas.push({
        kind: "group",
        code: `group-${group}`,
        municipalities: municipalities.filter(() => random() < 0.6),
      });
    }
    return { period: periodOf(i + 3), counts, areas };
  });
}

/** The last quarter of a year each: their windows of four quarters share nothing. */
function periodOf(i: number): string {
  return `${1000 + i}K4`;
}

function startOf(i: number): string {
  return `${1000 + i}-10-01`;
}

/**
 * Writes portfolios as tables: a quarter each, after three that are empty.
 *
 * `records` says which rows of observations one person of a kind has: measure, dimension, category, part.
 */
export function tablesOf(
  portfolios: Portfolio[],
  indicator_id: string,
  records: (kind: number) => [string, string, string, string][],
): Given {
  const quarters = Array.from({ length: portfolios.length + 3 }, (_, i) => ({
    period: periodOf(i),
    starts_on: startOf(i),
    ends_on: startOf(i),
    cutoff_on: startOf(i),
    is_complete: true,
  }));
  const areas = new Map<string, Row>();
  const area_members: Row[] = [];
  const rows: Row[] = [];
  for (const [i, { period, counts, areas: own }] of portfolios.entries()) {
    for (const { kind, code, municipalities } of own) {
      areas.set(`${kind} ${code}`, { area_kind: kind, area_code: code, name: code, sort_order: 1 });
      for (const municipality of municipalities) {
        area_members.push({
          area_kind: kind,
          area_code: code,
          municipality_code: String(municipality),
          valid_from: startOf(i + 3),
          valid_to: startOf(i + 4),
        });
      }
    }
    for (const [municipality, kinds] of counts.entries()) {
      for (const [kind, persons] of kinds.entries()) {
        for (let person = 0; person < persons; person++) {
          for (const [measure, dimension, category, part] of records(kind)) {
            rows.push({
              indicator_id,
              measure,
              record_kind: "person",
              record_id: `${period} ${municipality} ${kind} ${person}`,
              period,
              municipality_code: String(municipality),
              dimension,
              category,
              part,
              value: 1,
            });
          }
        }
      }
    }
  }
  return {
    ...catalogue,
    "marts.run": [{ as_of: "2000-01-01", is_synthetic: true, edition: "2000K1" }],
    "marts.calendar_quarters": quarters,
    "marts.areas": [...areas.values()],
    "marts.area_members": area_members,
    "marts.reporting": quarters.flatMap(({ period }) =>
      ["ideabox", "network"].flatMap((source) =>
        [0, 1, 2, 3, 4].map((code) => ({
          source,
          municipality_code: String(code),
          period,
          is_reported: true,
        })),
      ),
    ),
    "observations.records": rows,
  };
}
