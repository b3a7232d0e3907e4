import { measureKey, type PersonRecord } from "./person-record.js";

/**
 * Lays what somebody of one municipality is counted in, over all quarters, in other municipalities: in each
 * that in the same quarters has persons in the same indicators of their list and in each of the same categories. What is found
 * together somewhere can be found together wherever each of it is found.
 */
export function elsewhere(persons: readonly PersonRecord[][]): PersonRecord[][] {
  const found = new Map<string, Set<string>>();
  const present = new Map<string, Set<string>>();
  for (const own of persons)
    for (const record of own) {
      add(found, record.municipality_code, slotOf(record));
      add(present, placeOf(record), record.indicator_id);
    }
  const indicatorsOf = (record: PersonRecord) =>
    [...(present.get(placeOf(record)) ?? [])].sort().join();
  const laid = new Map<string, PersonRecord[]>();
  for (const own of persons) {
    const [home = "", ...others] = new Set(own.map(({ municipality_code }) => municipality_code));
    if (others.length > 0) continue;
    const periods = new Map(own.map((record) => [record.period, record]));
    const slots = own.map(slotOf).sort();
    const path = slots.join();
    for (const [code, known] of found) {
      if (code === home || laid.has(`${code} ${path}`)) continue;
      if (!slots.every((slot) => known.has(slot))) continue;
      const there = (record: PersonRecord) => ({ ...record, municipality_code: code });
      if ([...periods.values()].every((each) => indicatorsOf(each) === indicatorsOf(there(each))))
        laid.set(`${code} ${path}`, own.map(there));
    }
  }
  return [...laid.values()];
}

/** Names the list that a record is of, where and when. */
function placeOf({ municipality_code, period, register }: PersonRecord): string {
  return [municipality_code, period, register].join(" ");
}

/** Names what a record counts somebody in and when, wherever that is. */
function slotOf(record: PersonRecord): string {
  const { period, dimension, category, part } = record;
  return [period, measureKey(record), dimension, category, part].join(" ");
}

function add(sets: Map<string, Set<string>>, key: string, value: string) {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}
