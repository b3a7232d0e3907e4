import type { Highs } from "highs";
import { type Range, widen } from "./ranges.js";
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
  const ranges = small.map(({ classes }) => {
    const persons = countIn(sizes, classes);
    return { low: persons, high: persons };
  });
  withSolver(highs, { sizes, facts: told }, ({ extreme }) => {
    widen(small, ranges, k, (worths, isMended) =>
      extreme(worthOf(worths, small, sizes.length), isMended),
    );
  });
  return small.flatMap((cell, i) => {
    const range = ranges[i] as Range;
    const is_determined = determined[i] === true;
    if (range.high - range.low >= k - 1 && !is_determined) return [];
    return [{ cell: cell.name, ...range, is_determined }];
  });
}

/** Sums what each cell is worth to its classes. */
function worthOf(worths: Map<number, number>, cells: readonly Cell[], classCount: number) {
  const sums = new Float64Array(classCount);
  for (const [cell, worth] of worths)
    for (const index of cells[cell]?.classes ?? []) sums[index] = (sums[index] as number) + worth;
  return sums;
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
