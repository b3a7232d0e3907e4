import type { Dimension } from "./person-table.js";

/** A number that can be computed from the counts of a place or remainder, and the fewest persons that it may tell of. */
export type Told = { persons: number; least: number };

/**
 * Lists what the counts of a dimension tell, beside sums of it: all, each class, those who are not of
 * the class, and those of more than one, where classes overlap.
 */
export function toldBy(counts: readonly number[], { classes }: Dimension, least: number): Told[] {
  const [all = 0, ...parts] = counts;
  const told = [{ persons: all, least }];
  for (const [at, persons] of parts.entries()) {
    told.push({ persons, least: classes[at]?.least ?? least });
    told.push({ persons: all - persons, least });
  }
  const more = parts.reduce((sum, persons) => sum + persons, 0) - all;
  if (parts.length > 0) told.push({ persons: more, least });
  return told;
}

/** Tells whether a number is of few persons, or a difference of few: not zero, and under the least that may be told. */
export function isFew({ persons, least }: Told): boolean {
  return persons !== 0 && Math.abs(persons) < least;
}
