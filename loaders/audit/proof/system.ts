/** A published number: the classes of persons that it counts, and how many it says they are. */
export type Fact = {
  name: string;
  classes: number[];
  value: number;
  /** What is withheld with it, each of which withholds it: none of a number that cannot be withheld any more. */
  splits?: readonly string[] | undefined;
};

/** A number that must not be learnt: the classes of persons that it counts. */
export type Cell = { name: string; classes: number[] };

/**
 * Classes of persons that no published number and no protected cell tells apart, with the number of
 * persons in each; what is published of them; what must not be learnt of them.
 */
export type System = {
  sizes: number[];
  facts: Fact[];
  cells: Cell[];
  /** Sums of which an edition has published another number, a few more or fewer. */
  revised?: Cell[];
};

/** Counts the persons in some classes of a world, which says how many there are in each. */
export function countIn(world: readonly number[], classes: readonly number[]): number {
  let sum = 0;
  for (const index of classes) sum += world[index] ?? Number.NaN;
  return sum;
}
