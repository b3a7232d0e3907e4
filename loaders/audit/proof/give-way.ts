import type { Highs } from "highs";
import { findBreaches, isAnyTold } from "./prove.js";
import type { System } from "./system.js";

/**
 * Chooses the splits that must be withheld for nothing published to tell of few. `series` are splits that are
 * alike but for their quarter, those that readers miss most first; a series is kept whole if it tells nothing with
 * those that are kept before it, and of the others each quarter is, in their order. None where what can no
 * longer be withheld tells by itself. Error: `unproved: …`.
 *
 * What is withheld can tell nothing new, so only the numbers that were given away are proved again.
 */
export function giveWay(
  highs: Highs,
  system: System,
  k: number,
  series: readonly (readonly string[])[],
): string[] {
  const found = new Set(findBreaches(highs, system, k).map(({ cell }) => cell));
  if (found.size === 0) return [];
  const cells = system.cells.filter(({ name }) => found.has(name));
  const all = series.flat();
  const isSafe = (kept: readonly string[]) => {
    const withheld = new Set(all);
    for (const split of kept) withheld.delete(split);
    const facts = system.facts.filter(
      ({ splits = [] }) => !splits.some((each) => withheld.has(each)),
    );
    return !isAnyTold(highs, { ...system, facts, cells }, k);
  };
  if (!isSafe([])) return [];
  const whole = divide([], series, isSafe);
  const quarters = divide(
    whole.kept,
    whole.withheld.flat().map((split) => [split]),
    isSafe,
  );
  return quarters.withheld.flat();
}

/** Adds blocks to what is kept, one by one, each that is safe with those before it; the others are withheld. */
function divide(
  kept: readonly string[],
  blocks: readonly (readonly string[])[],
  isSafe: (kept: readonly string[]) => boolean,
): { kept: readonly string[]; withheld: (readonly string[])[] } {
  const most = mostOf(blocks.length, (count) =>
    isSafe([...kept, ...blocks.slice(0, count).flat()]),
  );
  const safe = [...kept, ...blocks.slice(0, most).flat()];
  const unsafe = blocks[most];
  if (!unsafe) return { kept: safe, withheld: [] };
  const rest = divide(safe, blocks.slice(most + 1), isSafe);
  return { ...rest, withheld: [unsafe, ...rest.withheld] };
}

/** Finds how many of the first ones hold: more never do where fewer do not, and none always does. */
function mostOf(count: number, holds: (count: number) => boolean): number {
  if (holds(count)) return count;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
