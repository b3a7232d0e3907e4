import type { Fact, System } from "../proof/system.js";

/** A sum over persons, who are numbered. */
export type Sum = { name: string; persons: number[] };

/**
 * Puts persons that are in the same sums into one class each, as numbers: published sums become
 * facts, protected ones cells, and so are those that have been published otherwise. Whoever is in no sum is in no class.
 */
export function classify(
  weights: readonly number[],
  facts: readonly (Sum & Pick<Fact, "value" | "splits">)[],
  cells: readonly Sum[],
  revised: readonly Sum[],
): System {
  const parts = apart(weights.length, [...facts, ...cells, ...revised]);
  const classes = new Map<number, number>();
  const sizes: number[] = [];
  const classOf = Array.from(parts, (part, person) => {
    if (part === NO_SUM) return -1;
    const known = classes.get(part) ?? sizes.push(0) - 1;
    classes.set(part, known);
    sizes[known] = (sizes[known] as number) + (weights[person] as number);
    return known;
  });
  const classesOf = (persons: readonly number[]) =>
    [...new Set(persons.map((person) => classOf[person] as number))].sort((a, b) => a - b);
  const cellsOf = (sums: readonly Sum[]) =>
    sums.map(({ name, persons }) => ({ name, classes: classesOf(persons) }));
  return {
    sizes,
    facts: facts.map(({ persons, ...fact }) => ({ ...fact, classes: classesOf(persons) })),
    cells: cellsOf(cells),
    revised: cellsOf(revised),
  };
}

const NO_SUM = 0;

/** Gives persons the same number when they are in the same sums: each sum takes those who are in it apart from the others. */
function apart(personCount: number, sums: readonly Sum[]): Int32Array {
  const parts = new Int32Array(personCount).fill(NO_SUM);
  let last = NO_SUM;
  for (const { persons } of sums) {
    const inside = new Map<number, number>();
    for (const person of persons) {
      const part = parts[person] as number;
      const known = inside.get(part) ?? ++last;
      inside.set(part, known);
      parts[person] = known;
    }
  }
  return parts;
}
