import type { Highs } from "highs";
import { inRowSpan } from "./row-span.js";
import { withSolver } from "./solver.js";
import { splitSystem } from "./split-system.js";
import { type Cell, countIn, type Fact, type System } from "./system.js";

/** A protected number of few persons, and all that it can be for whoever knows everything published. */
export type Breach = { cell: string; low: number; high: number; is_determined: boolean };

/**
 * Finds the protected numbers of 1 to k − 1 persons that what is published gives away: those that
 * follow exactly (rank), and those whose least and greatest possible values are less than k − 1 apart.
 * That two possible values are far enough apart is shown by two worlds that agree with everything
 * published. Error: `unproved: …`, also when the published numbers contradict the persons behind them.
 */
export function findBreaches(highs: Highs, system: System, k: number): Breach[] {
  for (const { name, classes, value } of system.facts)
    if (countIn(system.sizes, classes) !== value)
      throw new Error(`unproved: contradicted: ${name}`);
  return splitSystem(system).flatMap((part) => breachesIn(highs, part, k));
}

function breachesIn(highs: Highs, { sizes, facts, cells }: System, k: number): Breach[] {
  const small = distinct(cells).filter(({ classes }) => {
    const persons = countIn(sizes, classes);
    return persons > 0 && persons < k;
  });
  if (small.length === 0) return [];
  const told = distinct(facts) as Fact[];
  const determined = inRowSpan(
    told.map(({ classes }) => classes),
    small.map(({ classes }) => classes),
    sizes.length,
  );
  return withSolver(highs, { sizes, facts: told }, ({ extreme }) => {
    const worlds = [sizes];
    const range = ({ classes }: Cell) => {
      const counts = worlds.map((world) => countIn(world, classes));
      return { low: Math.min(...counts), high: Math.max(...counts) };
    };
    const isWide = (cell: Cell) => {
      const { low, high } = range(cell);
      return high - low >= k - 1;
    };
    return small.flatMap((cell, i) => {
      for (const towards of ["most", "fewest"] as const)
        if (!isWide(cell)) worlds.push(extreme(cell.classes, towards));
      const is_determined = determined[i] === true;
      return isWide(cell) && !is_determined
        ? []
        : [{ cell: cell.name, ...range(cell), is_determined }];
    });
  });
}

/** Keeps one of those that sum over the same classes. */
function distinct<T extends Cell>(sums: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const sum of sums) {
    const key = sum.classes.join(" ");
    if (!kept.has(key)) kept.set(key, sum);
  }
  return [...kept.values()];
}
