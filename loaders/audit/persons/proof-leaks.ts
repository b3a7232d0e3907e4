import type { Leak } from "../leak.js";
import { loadSolver } from "../proof/load-solver.js";
import { findBreaches, findRevised } from "../proof/prove.js";
import type { Persons } from "./read-persons.js";
import type { SealedNumbers } from "./read-sealed.js";
import { toldSystems } from "./told-systems.js";

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
  return toldSystems(persons, sealed).flatMap(({ indicator_ids, system }): Leak[] => {
    try {
      const told = system();
      const breaches = findBreaches(highs, told, persons.k).map((breach) => {
        const { cell, low, high, is_determined } = breach;
        return is_determined || low === high
          ? `${cell}: går att räkna ut.`
          : `${cell}: måste ligga mellan ${low} och ${high}.`;
      });
      const revised = findRevised(told).map(
        (name) =>
          `${name}: går att räkna ut, och har ändrats med färre än ${persons.k} personer sedan en tidigare utgåva.`,
      );
      return [...breaches, ...revised].map((what) => ({ path, what }));
    } catch (error) {
      const ids = indicator_ids.join(", ");
      const what = `${ids}: kan inte bevisas skyddat (${(error as Error).message}).`;
      return [{ path, what }];
    }
  });
}
