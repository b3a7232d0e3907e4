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

/** Finds worlds that agree with everything published, by what cells are worth. */
export type Search = {
  /** One in which they sum to much, and to most if it says so. */
  far: (worths: Map<number, number>) => { world: number[]; isMost: boolean } | undefined;
  /** One in which they sum to so much, or to most. */
  atLeast: (worths: Map<number, number>, enough: number) => number[];
  /** Whether one cell that gets no wider is all that is asked for. */
  isOneEnough?: boolean;
};

/**
 * Widens the ranges of cells by worlds that agree with everything published, until each is at least k − 1
 * wide or as wide as it gets.
 */
export function widen(cells: readonly Bounds[], ranges: Range[], k: number, search: Search): void {
  const isNarrow = (i: number) => (ranges[i] as Range).high - (ranges[i] as Range).low < k - 1;
  let narrow = [...cells.keys()].filter(isNarrow);
  const see = (world: readonly number[]) => {
    for (const i of narrow) {
      const { low, high } = rangeIn(world, cells[i] as Bounds);
      const range = ranges[i] as Range;
      range.low = Math.min(range.low, low);
      range.high = Math.max(range.high, high);
    }
    narrow = narrow.filter(isNarrow);
  };
  let since = 0;
  const isVain = () => since > Math.min(AWHILE, narrow.length / 4);
  for (let round = 0; round < TOGETHER && narrow.length > 1 && !isVain(); round++) {
    const before = narrow.length;
    const found = search.far(new Map(narrow.map((i) => [i, signOf(round, i)])));
    if (found) see(found.world);
    since = narrow.length < before ? 0 : since + 1;
  }
  for (const i of [...narrow]) {
    for (const worth of [1, -1]) {
      if (!narrow.includes(i)) continue;
      const asked = new Map([[i, worth]]);
      const found = search.far(asked);
      if (found) see(found.world);
      if (found?.isMost || !narrow.includes(i)) continue;
      const { low, high } = ranges[i] as Range;
      see(search.atLeast(asked, worth > 0 ? low + k - 1 : k - 1 - high));
    }
    if (search.isOneEnough && narrow.includes(i)) return;
  }
}

/** All up, all down, then about half of them up, each time others, but always the same for the same round and cell. */
function signOf(round: number, cell: number): number {
  if (round < 2) return round === 0 ? 1 : -1;
  let mixed = Math.imul(cell + 1, 0x9e3779b1) ^ Math.imul(round, 0x85ebca6b);
  for (const factor of [0x7feb352d, 0x846ca68b]) mixed = Math.imul(mixed ^ (mixed >>> 15), factor);
  return (mixed >>> 16) & 1 ? 1 : -1;
}
