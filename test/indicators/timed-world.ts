import type { Row } from "../../loaders/warehouse/engine.js";
import type { Given } from "../loaders/models/rows-of.js";
import { ESSUNGA, GRASTORP, quarter, world } from "./world.js";

/** Three years of quarters, all ended. */
export const QUARTERS = [2016, 2017, 2018].flatMap((year) => [
  quarter(`${year}K1`, `${year}-01-01`, `${year}-03-31`),
  quarter(`${year}K2`, `${year}-04-01`, `${year}-06-30`),
  quarter(`${year}K3`, `${year}-07-01`, `${year}-09-30`),
  quarter(`${year}K4`, `${year}-10-01`, `${year}-12-31`),
]);

/** Writes the date that comes so many days after another. */
export function after(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** An idea: its code, when it was captured, and after how many days it came to each later stage. */
export type Course = {
  id: string;
  captured: string;
  stages?: [number, string][];
  municipality?: string;
  /** The delivery that first showed it, where its stages until then have no dates. */
  listed?: string;
  more?: Row;
};

/** Writes ideas and their stages as the marts that the indicators of time read. */
export function courses(each: Course[]): Given {
  const entries = each.map((course) => [
    [0, "captured"] as [number, string],
    ...(course.stages ?? []),
  ]);
  const isLate = ({ captured, listed }: Course, days: number) =>
    listed !== undefined && days > 0 && after(captured, days) === listed;
  return {
    "marts.ideas": each.map(({ id, captured, municipality = GRASTORP, listed, more }) => ({
      idea_id: id,
      municipality_code: municipality,
      captured_date: captured,
      source: "ideabox",
      known_date: listed ?? captured,
      is_merged: false,
      ...more,
    })),
    "marts.stage_events": each.flatMap((course, i) =>
      (entries[i] ?? []).map(([days, to_stage], event) => ({
        item_id: course.id,
        municipality_code: course.municipality ?? GRASTORP,
        event_number: event + 1,
        to_stage,
        happened_date: after(course.captured, days),
        known_date: after(course.captured, days),
        is_delayed_entry: isLate(course, days),
      })),
    ),
  };
}

/** A world of three years in which ideas take the given courses. */
export function timedWorld(each: Course[], more: Given = {}): Given {
  return world({
    "marts.calendar_quarters": QUARTERS,
    "marts.run": [{ as_of: "2018-12-31", is_synthetic: true, edition: "2018K4" }],
    "marts.reporting": QUARTERS.flatMap(({ period }) =>
      [GRASTORP, ESSUNGA].map((municipality_code) => ({
        source: "ideabox",
        municipality_code,
        period: period as string,
        is_reported: true,
      })),
    ),
    ...courses(each),
    ...more,
  });
}
