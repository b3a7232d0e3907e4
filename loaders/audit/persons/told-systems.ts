import type { System } from "../proof/system.js";
import { families } from "./families.js";
import type { LedgerRow } from "./ledger-row.js";
import { measureKey } from "./person-record.js";
import { personSystem } from "./person-system.js";
import type { Persons } from "./read-persons.js";
import type { SealedNumbers } from "./read-sealed.js";

/** Indicators that count the same persons, and what is published of them. Error: `unproved: …`. */
export type ToldSystem = { indicator_ids: string[]; system: () => System };

/** Puts what is published of persons, now and in sealed editions, into one system for each family of indicators. */
export function toldSystems(
  persons: Persons,
  sealed: readonly Pick<SealedNumbers, "rows">[],
): ToldSystem[] {
  const counted = new Set(persons.records.map(measureKey));
  const isOfPersons = (row: LedgerRow) => {
    const { records_measure: measure = row.measure } = persons.measures.get(measureKey(row)) ?? {};
    return counted.has(measureKey({ ...row, measure }));
  };
  const now = persons.ledger.filter(isOfPersons);
  const earlier = sealed.flatMap(({ rows }) => rows).filter(isOfPersons);
  return families(persons.indicator_ids, persons.records).map((indicator_ids) => {
    const isOfFamily = (row: { indicator_id: string }) => indicator_ids.includes(row.indicator_id);
    const told = { now: now.filter(isOfFamily), sealed: earlier.filter(isOfFamily) };
    const records = persons.records.filter(isOfFamily);
    return { indicator_ids, system: () => personSystem(records, told, persons) };
  });
}
