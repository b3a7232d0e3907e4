import type { Bounds } from "./alike.js";
import { countIn } from "./system.js";

/** The fewest and the most persons that a cell has in any world that was found. */
export type Range = { low: number; high: number };

/** The fewest and the most persons of a cell in a world of groups. */
export function rangeIn(world: readonly number[], { within, touched }: Bounds): Range {
  return { low: countIn(world, within), high: countIn(world, touched) };
}

/** So many worlds are looked for that are far out for many cells at once, before each cell is asked for by itself. */
const TOGETHER = 300;

/** So many worlds may widen nothing before that is given up. */
const AWHILE = 15;

/** So many times a cell is asked for with the others after it, where it alone splits a person, before that is mended. */
const NUDGES = 30;

/** What the cell that is asked for is worth beside the others. */
const FIRST = 1000;

/**
 * Widens the ranges of cells by worlds that agree with everything published, until each is at least k − 1
 * wide or as wide as it gets. `extreme` finds the world in which cells, times their worths, sum to most; one
 * that splits a person tells nothing, and is mended only where a cell is asked for by itself.
 */
export function widen(
  cells: readonly Bounds[],
  ranges: Range[],
  k: number,
  extreme: (worths: Map<number, number>, enough?: number) => readonly number[] | undefined,
): void {
  const isNarrow = (i: number) => (ranges[i] as Range).high - (ranges[i] as Range).low < k - 1;
  let narrow = [...cells.keys()].filter(isNarrow);
  const visit = (worths: Map<number, number>, enough?: number): boolean => {
    const world = extreme(worths, enough);
    if (!world) return false;
    for (const i of narrow) {
      const { low, high } = rangeIn(world, cells[i] as Bounds);
      const range = ranges[i] as Range;
      range.low = Math.min(range.low, low);
      range.high = Math.max(range.high, high);
    }
    narrow = narrow.filter(isNarrow);
    return true;
  };
  let since = 0;
  for (let round = 0; round < TOGETHER && narrow.length > 1 && since < AWHILE; round++) {
    const before = narrow.length;
    const isWhole = visit(new Map(narrow.map((i) => [i, signOf(round, i)])));
    if (narrow.length < before) since = 0;
    else if (isWhole) since++;
  }
  for (const i of [...narrow])
    for (const worth of [1, -1]) {
      if (!narrow.includes(i) || visit(new Map([[i, worth]]))) continue;
      for (let round = 0; round < NUDGES && narrow.includes(i); round++) {
        const others = [...cells.keys()].map((j): [number, number] => [j, signOf(round + 2, j)]);
        visit(new Map([...others, [i, worth * FIRST]]));
      }
      const { low, high } = ranges[i] as Range;
      const enough = worth > 0 ? low + k - 1 : k - 1 - high;
      if (narrow.includes(i)) visit(new Map([[i, worth]]), enough);
    }
}

/** All up, all down, then halves up and halves down, in no order but always the same. */
function signOf(round: number, cell: number): number {
  if (round < 2) return round === 0 ? 1 : -1;
  const mixed = Math.imul((cell + 1) * 2654435761 + round * 40503, 2246822519);
  return (mixed >>> 16) & 1 ? 1 : -1;
}
