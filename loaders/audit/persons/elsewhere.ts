import { measureKey, type PersonRecord } from "./person-record.js";

/**
 * Lays what somebody of one municipality is counted in, over all quarters, in other municipalities: in each
 * that in the same quarters has persons in the same indicators and in each of the same categories. What is found
 * together somewhere can be found together wherever each of it is found.
 */
export function elsewhere(persons: readonly PersonRecord[][]): PersonRecord[][] {
  const found = new Map<string, Set<string>>();
  const present = new Map<string, Set<string>>();
  for (const own of persons)
    for (const record of own) {
      add(found, record.municipality_code, slotOf(record));
      add(present, `${record.municipality_code} ${record.period}`, record.indicator_id);
    }
  const indicatorsIn = (code: string, period: string) =>
    [...(present.get(`${code} ${period}`) ?? [])].sort().join();
  const laid = new Map<string, PersonRecord[]>();
  for (const own of persons) {
    const [home = "", ...others] = new Set(own.map(({ municipality_code }) => municipality_code));
    if (others.length > 0) continue;
    const periods = [...new Set(own.map(({ period }) => period))];
    const slots = own.map(slotOf).sort();
    const path = slots.join();
    for (const [code, known] of found) {
      if (code === home || laid.has(`${code} ${path}`)) continue;
      const isSame = (period: string) => indicatorsIn(code, period) === indicatorsIn(home, period);
      if (slots.every((slot) => known.has(slot)) && periods.every(isSame))
        laid.set(
          `${code} ${path}`,
          own.map((record) => ({ ...record, municipality_code: code })),
        );
    }
  }
  return [...laid.values()];
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
