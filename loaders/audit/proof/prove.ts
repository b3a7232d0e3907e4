import type { Highs } from "highs";
import { alike, type Bounds } from "./alike.js";
import { type Range, rangeIn, widen } from "./ranges.js";
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
  return splitSystem(system).flatMap((part) => breachesIn(highs, part, k, false));
}

/** Tells whether what is published gives any protected number away: sooner known than which. */
export function isAnyTold(highs: Highs, system: System, k: number): boolean {
  return splitSystem(system).some((part) => breachesIn(highs, part, k, true).length > 0);
}

function breachesIn(highs: Highs, system: System, k: number, isOneEnough: boolean): Breach[] {
  const facts = distinct(system.facts) as Fact[];
  const grouped = alike({ ...system, facts, cells: distinct(system.cells) });
  const small = grouped.cells.filter(({ persons }) => persons > 0 && persons < k);
  const ranges = small.map((cell) => rangeIn(grouped.sizes, cell));
  const isNarrow = (i: number) => (ranges[i] as Range).high - (ranges[i] as Range).low < k - 1;
  const determined = determinedIn(grouped.sizes.length, grouped.facts, small);
  const isKnown = isOneEnough && determined.size > 0;
  if (!isKnown && small.some((_, i) => isNarrow(i)))
    withSolver(highs, grouped, ({ far, atLeast }) => {
      const worths = (of: Map<number, number>) => worthOf(of, small, grouped.sizes.length);
      widen(small, ranges, k, {
        far: (of) => far(worths(of)),
        atLeast: (of, enough) => atLeast(worths(of), enough),
        isOneEnough,
      });
    });
  return small.flatMap((cell, i) => {
    const is_determined = determined.has(cell);
    if (!isNarrow(i) && !is_determined) return [];
    return [{ cell: cell.name, ...(ranges[i] as Range), is_determined }];
  });
}

/**
 * Names the sums that follow exactly from what is published, of those that an edition has published otherwise: whoever
 * keeps the edition sees the few who have come or gone, though today's number of them is not shown.
 */
export function findRevised({ sizes, facts, revised = [] }: System): string[] {
  return splitSystem({ sizes, facts, cells: distinct(revised) }).flatMap((part) => {
    const grouped = alike({ ...part, facts: distinct(part.facts) });
    const determined = determinedIn(grouped.sizes.length, grouped.facts, grouped.cells);
    return [...determined].map(({ name }) => name);
  });
}

/** Finds the cells that follow from the facts: a sum of whole groups that lies in their row span. */
function determinedIn(groupCount: number, facts: readonly Fact[], cells: readonly Bounds[]) {
  const whole = cells.filter(({ within, touched }) => within.length === touched.length);
  if (whole.length === 0) return new Set<Bounds>();
  const follows = inRowSpan(
    facts.map(({ classes }) => classes),
    whole.map(({ within }) => within),
    groupCount,
  );
  return new Set(whole.filter((_, i) => follows[i]));
}

/** Sums what each cell is worth to the groups that make it more, or that it cannot be without. */
function worthOf(worths: Map<number, number>, cells: readonly Bounds[], groupCount: number) {
  const sums = new Float64Array(groupCount);
  for (const [cell, worth] of worths) {
    const { touched = [], within = [] } = cells[cell] ?? {};
    for (const index of worth > 0 ? touched : within) sums[index] = (sums[index] as number) + worth;
  }
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
