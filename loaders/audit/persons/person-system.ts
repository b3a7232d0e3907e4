import type { Fact, System } from "../proof/system.js";
import { classify, type Sum } from "./classes.js";
import { isShown, keyOf, type LedgerRow, splitsOf } from "./ledger-row.js";
import {
  type AreaMembers,
  groupBy,
  innerApart,
  measureKey,
  type PersonRecord,
} from "./person-record.js";
import { possiblePersons, windowOf } from "./possible-persons.js";
import type { Measures, Persons } from "./read-persons.js";
import { gather, type Slots } from "./slots.js";

/** What is published of indicators now, and what sealed editions have published of them. */
export type Told = { now: readonly LedgerRow[]; sealed: readonly LedgerRow[] };

/**
 * Makes the system of indicators that count the same persons: these in classes, the numbers of them that are published now, those
 * of sealed editions that still are what the persons behind them come to, and as protected cells those of 1 to k − 1
 * persons of every municipality, group and sluice in each category whose members are known. Error: `unproved: …` for a number that is not a count of those persons.
 */
export function personSystem(
  all: readonly PersonRecord[],
  { now, sealed }: Told,
  { areas, measures, k }: Pick<Persons, "areas" | "measures" | "k">,
): System {
  const records = apartInTime(innerApart(all.filter(({ part }) => part !== "excluded")), measures);
  const periods = [...new Set(areas.map(({ period }) => period))].sort();
  const slots = gather(records, possiblePersons(records, periods, measures));
  const members = new Map(areas.map((area) => [areaKey(area), area.municipality_codes]));
  const categories = categoriesOf(records);
  const factsIn = (rows: readonly LedgerRow[]) =>
    rows.filter(isShown).flatMap((row) => factsOf(row, slots, categories, members, measures));
  const size = (persons: readonly number[]) =>
    persons.reduce((sum, person) => sum + (slots.weights[person] as number), 0);
  const earlier = factsIn(sealed.filter((row) => members.has(areaKey(row)))).map((fact) => {
    return { ...fact, splits: undefined, change: Math.abs(size(fact.persons) - fact.value) };
  });
  const facts = [...factsIn(now), ...earlier.filter(({ change }) => change === 0)];
  const revised = earlier.filter(({ change }) => change > 0 && change < k);
  return classify(slots.weights, facts, cellsOf(slots, records, areas, k), revised);
}

/**
 * Where all numbers that somebody is in are of one quarter, nothing depends on who is the same in two of them,
 * so each quarter has persons of its own: that grants a reader no less, and there is less to prove at a time.
 */
function apartInTime(records: PersonRecord[], measures: Measures): PersonRecord[] {
  const isOfOneQuarter = (record: PersonRecord) => windowOf(record, measures) === 1;
  return [...groupBy(records, ({ record_id }) => record_id).values()].flatMap((own) =>
    own.every(isOfOneQuarter)
      ? own.map((record) => ({ ...record, record_id: `${record.record_id} ${record.period}` }))
      : own,
  );
}

function factsOf(
  row: LedgerRow,
  slots: Slots,
  categories: ReadonlyMap<string, ReadonlySet<string>>,
  members: Map<string, string[]>,
  measures: Measures,
): (Sum & Pick<Fact, "value" | "splits">)[] {
  // a ratio is of numbers that stand in rows of their own
  if (!STATISTICS.has(row.statistic)) return [];
  const codes = members.get(areaKey(row));
  const { records_measure = row.measure, base_measure } = measures.get(measureKey(row)) ?? {};
  if (!codes) throw new Error(`unproved: unknown area: ${keyOf(row)}`);
  const own = { ...row, measure: records_measure };
  const counted = slots.persons(own, codes, "numerator");
  const whole = base_measure
    ? slots.persons({ ...row, measure: base_measure }, codes, "numerator")
    : (row.statistic === "composition" ? partsBeside(own, categories) : [row.category]).flatMap(
        (category) => slots.persons({ ...own, category }, codes, "population"),
      );
  const saysCount = COUNTS.has(row.statistic) ? [row.numerator, row.value] : [row.numerator];
  const told = [
    ...[...new Set(saysCount)].map((says) => ({ says, persons: counted })),
    ...[...new Set([row.denominator, row.n])].map((says) => ({ says, persons: whole })),
  ];
  return told.flatMap(({ says, persons }) =>
    says === null
      ? []
      : {
          ...{ name: keyOf(row), splits: splitsOf(row), value: says },
          persons: [...new Set(persons)],
        },
  );
}

/** Statistics whose value is a number of persons. */
const COUNTS = new Set(["count", "headcount"]);

/** Statistics that tell of a numerator and a denominator of persons. */
const STATISTICS = new Set([...COUNTS, "composition", "share", "rate"]);

type Part = Pick<LedgerRow, "indicator_id" | "measure" | "dimension" | "category">;

/** Names the whole that a category is a part of: its dimension, or its own class where two are crossed. */
function wholeOf(part: Part): string {
  const { dimension, category } = part;
  return `${measureKey(part)}|${dimension}|${category.split("/").slice(0, -1).join("/")}`;
}

function categoriesOf(records: readonly PersonRecord[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const record of records) {
    const whole = wholeOf(record);
    found.set(whole, (found.get(whole) ?? new Set()).add(record.category));
  }
  return found;
}

function partsBeside(row: Part, categories: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...(categories.get(wholeOf(row)) ?? [])];
}

function cellsOf(
  slots: Slots,
  records: readonly PersonRecord[],
  areas: readonly AreaMembers[],
  k: number,
): Sum[] {
  const places = new Map<string, PersonRecord>();
  for (const record of records)
    if (record.part === "numerator" && isProtected(record.category))
      places.set(keyOf({ ...record, area_kind: "", area_code: "" }), record);
  return [...places.values()].flatMap((place) =>
    areas
      .filter(({ period }) => period === place.period)
      .filter(({ municipality_codes }) => {
        const persons = slots.count(place, municipality_codes, "numerator");
        return persons > 0 && persons < k;
      })
      .map((area) => ({
        name: keyOf({ ...place, ...area }),
        persons: slots.persons(place, area.municipality_codes, "numerator"),
      })),
  );
}

function areaKey({ period, area_kind, area_code }: Omit<AreaMembers, "municipality_codes">) {
  return [period, area_kind, area_code].join(" ");
}

/** Of somebody whose class, or whose sex, nobody knows, nothing is told. */
function isProtected(category: string): boolean {
  const parts = category.split("/");
  return !parts.includes("unknown") || parts.includes("women") || parts.includes("men");
}
