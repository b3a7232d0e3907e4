import { elsewhere } from "./elsewhere.js";
import { groupBy, measureKey, type PersonRecord } from "./person-record.js";
import type { Measures } from "./read-persons.js";

/** The records that a person would have of whom a reader cannot know that there is none. */
export type PossiblePerson = PersonRecord[];

const OTHER_SEX: Record<string, string> = { women: "men", men: "women" };

/** How many quarters back a window of a measure reaches, its own quarter included. */
const WINDOWS: Record<string, number> = {
  flow: 1,
  stock: 1,
  last_four_quarters: 4,
  last_eight_quarters: 8,
  cumulative: Number.POSITIVE_INFINITY,
};

/**
 * Makes up the persons of whom a reader cannot know that there is none: each real one, the same one
 * elsewhere, the same ones of the other sex, and for each way that any of them is counted in one quarter,
 * somebody who took part so in any one quarter only. A reader is thus granted where and in which
 * categories persons are found, indicator by indicator, but neither when they took part, nor of which sex they
 * are, nor who of one quarter or indicator is who of another.
 */
export function possiblePersons(
  records: readonly PersonRecord[],
  periods: readonly string[],
  measures: Measures,
): PossiblePerson[] {
  const real = [...groupBy(records, ({ record_id }) => record_id).values()];
  const others = real.map(ofOtherSex);
  const moved = elsewhere([...real, ...others]);
  const ways = new Map<string, PersonRecord[]>();
  for (const own of [...real, ...others, ...moved])
    for (const way of groupBy(own, ({ period }) => period).values()) ways.set(wayOf(way), way);
  const once = [...ways.values()].flatMap((way) =>
    periods.map((_, quarter) =>
      way.flatMap((record) => inWindows(record, periods, quarter, measures)),
    ),
  );
  return [...others, ...moved, ...once];
}

/** Gives the records of somebody who took part, in the way of a record, in one quarter only. */
function inWindows(
  record: PersonRecord,
  periods: readonly string[],
  quarter: number,
  measures: Measures,
): PersonRecord[] {
  const window = windowOf(record, measures);
  return periods.slice(quarter, quarter + window).map((period) => ({ ...record, period }));
}

/** Turns women to men and men to women, in categories that cross sex with something else too. */
function ofOtherSex(records: readonly PersonRecord[]): PersonRecord[] {
  return records.map((record) => {
    const parts = record.category.split("/").map((part) => OTHER_SEX[part] ?? part);
    return { ...record, category: parts.join("/") };
  });
}

function wayOf(records: readonly PersonRecord[]): string {
  const places = records.map((record) =>
    [measureKey(record), record.municipality_code, ...slotOf(record)].join(" "),
  );
  return places.sort().join(", ");
}

const slotOf = ({ dimension, category, part }: PersonRecord) => [dimension, category, part];

/** Tells in how many quarters, its own first, somebody counts who took part in one. Error: `unproved: …`. */
export function windowOf(record: PersonRecord, measures: Measures): number {
  const basis = measures.get(measureKey(record))?.basis;
  const window = WINDOWS[basis ?? ""];
  if (window === undefined) throw new Error(`unproved: unknown basis: ${basis}`);
  return window;
}
