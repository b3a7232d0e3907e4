import type { System } from "../proof/system.js";
import { classify, type Sum } from "./classes.js";
import { isShown, keyOf, type LedgerRow } from "./ledger-row.js";
import type { AreaMembers, PersonRecord } from "./person-record.js";
import { type Bases, possiblePersons, windowOf } from "./possible-persons.js";
import { gather, type Slots } from "./slots.js";

/**
 * Makes the system of one indicator: its persons in classes, the numbers of them that are published in
 * this edition or a sealed one, and as protected cells those of every municipality, group and sluice in each
 * category whose members are known. Error: `unproved: …` for a number that is not a count of those persons.
 */
export function personSystem(
  all: readonly PersonRecord[],
  rows: readonly LedgerRow[],
  areas: readonly AreaMembers[],
  bases: Bases,
): System {
  const records = apartInTime(
    all.filter(({ part }) => part !== "excluded"),
    bases,
  );
  const periods = [...new Set(areas.map(({ period }) => period))].sort();
  const slots = gather(records, possiblePersons(records, periods, bases));
  const members = new Map(areas.map((area) => [areaKey(area), area.municipality_codes]));
  const facts = rows.filter(isShown).flatMap((row) => factsOf(row, slots, records, members));
  return classify(slots.weights, facts, cellsOf(slots, records, areas));
}

/**
 * Where every number is of one quarter, nothing depends on who is the same in two of them, so each
 * quarter has persons of its own: that grants a reader no less, and there is less to prove at a time.
 */
function apartInTime(records: PersonRecord[], bases: Bases): PersonRecord[] {
  const isOfOneQuarter = [...bases.values()].every((basis) => windowOf(basis) === 1);
  if (!isOfOneQuarter) return records;
  return records.map((record) => ({
    ...record,
    record_id: `${record.record_id} ${record.period}`,
  }));
}

function factsOf(
  row: LedgerRow,
  slots: Slots,
  records: readonly PersonRecord[],
  members: Map<string, string[]>,
): (Sum & { value: number })[] {
  const codes = members.get(areaKey(row));
  if (!codes) throw new Error(`unproved: unknown area: ${keyOf(row)}`);
  const counted = slots.persons(row, codes, "numerator");
  const all = (
    row.statistic === "composition" ? categoriesOf(row, records) : [row.category]
  ).flatMap((category) => slots.persons({ ...row, category }, codes, "population"));
  const told = [
    { says: row.numerator, persons: counted },
    { says: row.denominator, persons: all },
    { says: row.n, persons: all },
    { says: row.statistic === "count" ? row.value : null, persons: counted },
  ];
  return told.flatMap(({ says, persons }) =>
    says === null ? [] : [{ name: keyOf(row), persons: [...new Set(persons)], value: says }],
  );
}

function categoriesOf(row: LedgerRow, records: readonly PersonRecord[]): string[] {
  const same = records.filter(
    ({ measure, dimension }) => measure === row.measure && dimension === row.dimension,
  );
  return [...new Set(same.map(({ category }) => category))];
}

function cellsOf(
  slots: Slots,
  records: readonly PersonRecord[],
  areas: readonly AreaMembers[],
): Sum[] {
  const places = new Map<string, PersonRecord>();
  for (const record of records)
    if (record.part === "numerator" && record.category !== "unknown")
      places.set([record.measure, record.period, record.dimension, record.category].join(), record);
  return [...places.values()].flatMap((place) =>
    areas
      .filter(({ period }) => period === place.period)
      .map((area) => ({
        name: keyOf({ ...place, ...area }),
        persons: slots.persons(place, area.municipality_codes, "numerator"),
      })),
  );
}

function areaKey({ period, area_kind, area_code }: Omit<AreaMembers, "municipality_codes">) {
  return [period, area_kind, area_code].join(" ");
}
