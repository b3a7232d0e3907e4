import { countIn, type Fact, type System } from "./system.js";

/**
 * A protected number by groups of persons whom no published number tells apart: those that lie in it whole, and
 * all that have a class in it. Its persons can be any number from the first's to the second's.
 */
export type Bounds = { name: string; persons: number; within: number[]; touched: number[] };

/** A system of such groups, with the number of persons in each. */
export type Grouped = { sizes: number[]; facts: Fact[]; cells: Bounds[] };

/**
 * Puts classes that are in the same published numbers into one group. Persons of a group can be of any of its
 * classes, whatever is known of the group, so nothing that can be learnt is lost.
 */
export function alike({ sizes, facts, cells }: System): Grouped {
  const numbers: string[] = sizes.map(() => "");
  for (const [i, { classes }] of facts.entries())
    for (const index of classes) numbers[index] += `${i} `;
  const groups = new Map<string, number>();
  const groupOf = numbers.map((key) => {
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    return group;
  });
  const persons = new Array<number>(groups.size).fill(0);
  const classCounts = new Array<number>(groups.size).fill(0);
  for (const [index, group] of groupOf.entries()) {
    persons[group] = (persons[group] as number) + (sizes[index] as number);
    classCounts[group] = (classCounts[group] as number) + 1;
  }
  const touchedBy = (classes: readonly number[]) => {
    const touched = new Map<number, number>();
    for (const index of classes) {
      const group = groupOf[index] as number;
      touched.set(group, (touched.get(group) ?? 0) + 1);
    }
    return touched;
  };
  return {
    sizes: persons,
    facts: facts.map((fact) => ({ ...fact, classes: [...touchedBy(fact.classes).keys()] })),
    cells: cells.map(({ name, classes }) => {
      const touched = touchedBy(classes);
      const within = [...touched].filter(([group, count]) => count === classCounts[group]);
      return {
        name,
        persons: countIn(sizes, classes),
        within: within.map(([group]) => group),
        touched: [...touched.keys()],
      };
    }),
  };
}
