import type { Leak } from "../leak.js";
import { loadSolver } from "../proof/load-solver.js";
import { findBreaches } from "../proof/prove.js";
import { families } from "./families.js";
import type { LedgerRow } from "./ledger-row.js";
import { measureKey } from "./person-record.js";
import { personSystem } from "./person-system.js";
import type { Persons } from "./read-persons.js";
import type { SealedNumbers } from "./read-sealed.js";

/**
 * Finds what everything published, in this edition and the sealed ones, tells of few persons. Indicators that
 * count the same persons are held against each other. What cannot be proved is told as a leak.
 */
export async function proofLeaks(
  persons: Persons,
  sealed: readonly Pick<SealedNumbers, "rows">[],
): Promise<Leak[]> {
  const highs = await loadSolver();
  const path = "det publicerade tillsammans";
  const counted = new Set(persons.records.map(measureKey));
  const isOfPersons = (row: LedgerRow) => {
    const { records_measure: measure = row.measure } = persons.measures.get(measureKey(row)) ?? {};
    return counted.has(measureKey({ ...row, measure }));
  };
  const now = persons.ledger.filter(isOfPersons);
  const earlier = sealed.flatMap(({ rows }) => rows).filter(isOfPersons);
  return families(persons.indicator_ids, persons.records).flatMap((ids): Leak[] => {
    const isOfFamily = ({ indicator_id }: { indicator_id: string }) => ids.includes(indicator_id);
    try {
      const told = { now: now.filter(isOfFamily), sealed: earlier.filter(isOfFamily) };
      const system = personSystem(persons.records.filter(isOfFamily), told, persons);
      return findBreaches(highs, system, persons.k).map(({ cell, low, high, is_determined }) => ({
        path,
        what:
          is_determined || low === high
            ? `${cell}: går att räkna ut.`
            : `${cell}: måste ligga mellan ${low} och ${high}.`,
      }));
    } catch (error) {
      const what = `${ids.join(", ")}: kan inte bevisas skyddat (${(error as Error).message}).`;
      return [{ path, what }];
    }
  });
}
