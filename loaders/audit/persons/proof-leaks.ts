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
  sealed: readonly Pick<SealedNumbers, "rows">[],
): Promise<Leak[]> {
  const highs = await loadSolver();
  const path = "det publicerade tillsammans";
  const recordsOf = byIndicator(persons.records);
  const nowOf = byIndicator(persons.ledger);
  const sealedOf = byIndicator(sealed.flatMap(({ rows }) => rows));
  return persons.indicator_ids.flatMap((id): Leak[] => {
    const records = recordsOf.get(id) ?? [];
    const counted = new Set(records.map(({ measure }) => measure));
    const isOfPersons = ({ measure }: { measure: string }) =>
      counted.has(persons.measures.get(`${id} ${measure}`)?.records_measure ?? measure);
    const told = {
      now: (nowOf.get(id) ?? []).filter(isOfPersons),
      sealed: (sealedOf.get(id) ?? []).filter(isOfPersons),
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

function byIndicator<T extends { indicator_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.indicator_id);
    if (group) group.push(row);
    else groups.set(row.indicator_id, [row]);
  }
  return groups;
}
