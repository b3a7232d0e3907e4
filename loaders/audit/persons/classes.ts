import type { Fact, System } from "../proof/system.js";

/** A sum over persons, who are numbered. */
export type Sum = { name: string; persons: number[] };

/**
 * Puts persons that are in the same sums into one class each, as numbers: published sums become
 * facts, protected ones cells. Whoever is in no sum is in no class.
 */
export function classify(
  weights: readonly number[],
  facts: readonly (Sum & Pick<Fact, "value" | "splits">)[],
  cells: readonly Sum[],
): System {
  const memberships: string[][] = weights.map(() => []);
  const sums = [...facts, ...cells];
  for (const [i, { persons }] of sums.entries())
    for (const person of persons) memberships[person]?.push(String(i));
  const classes = new Map<string, number>();
  const sizes: number[] = [];
  const classOf = memberships.map((membership, person) => {
    if (membership.length === 0) return -1;
    const key = membership.join(" ");
    const known = classes.get(key) ?? sizes.push(0) - 1;
    classes.set(key, known);
    sizes[known] = (sizes[known] as number) + (weights[person] as number);
    return known;
  });
  const classesOf = (persons: readonly number[]) =>
    [...new Set(persons.map((person) => classOf[person] as number))].sort((a, b) => a - b);
  return {
    sizes,
    facts: facts.map(({ persons, ...fact }) => ({ ...fact, classes: classesOf(persons) })),
    cells: cells.map(({ name, persons }) => ({ name, classes: classesOf(persons) })),
  };
}
