import type { Leak } from "../leak.js";
import { loadSolver } from "../proof/load-solver.js";
import { findBreaches } from "../proof/prove.js";
import { personSystem } from "./person-system.js";
import type { Persons } from "./read-persons.js";
import type { SealedNumbers } from "./read-sealed.js";

/**
 * Finds what everything published, in this edition and the sealed ones, tells of few persons. What cannot be
 * proved is told as a leak.
 */
export async function proofLeaks(
  persons: Persons,
  sealed: readonly SealedNumbers[],
): Promise<Leak[]> {
  const highs = await loadSolver();
  const path = "det publicerade tillsammans";
  return persons.indicator_ids.flatMap((id): Leak[] => {
    const isOwn = ({ indicator_id }: { indicator_id: string }) => indicator_id === id;
    const records = persons.records.filter(isOwn);
    const counted = new Set(records.map(({ measure }) => measure));
    const isOfPersons = ({ measure, ...row }: { indicator_id: string; measure: string }) =>
      isOwn(row) &&
      counted.has(persons.measures.get(`${id} ${measure}`)?.records_measure ?? measure);
    const told = {
      now: persons.ledger.filter(isOfPersons),
      sealed: sealed.flatMap(({ rows }) => rows).filter(isOfPersons),
    };
    try {
      const bases = persons.bases.get(id) ?? new Map();
      const system = personSystem(records, told, persons, bases);
      return findBreaches(highs, system, persons.k).map(({ cell, low, high, is_determined }) => ({
        path,
        what:
          is_determined || low === high
            ? `${cell}: går att räkna ut.`
            : `${cell}: måste ligga mellan ${low} och ${high}.`,
      }));
    } catch (error) {
      return [{ path, what: `${id}: kan inte bevisas skyddat (${(error as Error).message}).` }];
    }
  });
}
