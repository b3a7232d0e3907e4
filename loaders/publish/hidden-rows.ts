import type { Dimension } from "./person-table.js";

/** A row of a table whose split is withheld: all persons, then those of each class. */
export type HiddenRow = { counts: number[]; is_withheld: boolean };

/**
 * Tells whether somebody who knows the totals of some withheld rows and the sums of their classes
 * comes too near a class of few persons.
 *
 * A cell lies between max(0, sum of the class − other totals) and min(its total, sum of the class), in
 * a table of any size. The two ends of a cell of few must be at least `least − 1` apart. A lone row is
 * the sum itself.
 */
export function areRowsTold(rows: readonly HiddenRow[], dimension: Dimension, least: number) {
  const filled = rows.filter(({ counts }) => counts[0] !== 0);
  if (!filled.some(({ is_withheld }) => is_withheld)) return false;
  if (filled.length === 1) return true;
  const all = sumOf(filled, 0);
  return dimension.classes.some((each, at) => {
    const inClass = sumOf(filled, at + 1);
    return filled.some(({ counts: [total = 0, ...parts] }) => {
      const part = parts[at] ?? 0;
      return (
        isTight(part, total, inClass, all, each.least) ||
        isTight(total - part, total, all - inClass, all, least)
      );
    });
  });
}

function sumOf(rows: readonly HiddenRow[], at: number): number {
  return rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
}

function isTight(cell: number, total: number, inClass: number, all: number, least: number) {
  if (cell === 0 || cell >= least) return false;
  const low = Math.max(0, total + inClass - all);
  const high = Math.min(total, inClass);
  return high - low < least - 1;
}

/**
 * The same for a crossed dimension (`women/female_coded`), where also each row's classes of both
 * dimensions are known: a cell of few is safe when persons could change places, two classes against two
 * in two rows, so that it could be `least − 1` more or fewer in all.
 */
export function areCrossedRowsTold(rows: readonly HiddenRow[], { classes }: Dimension) {
  const filled = rows.filter(({ counts }) => counts[0] !== 0);
  const at = new Map(classes.map(({ category }, i) => [category, i + 1]));
  const names = classes.map(({ category }) => category.split("/") as [string, string]);
  const firsts = [...new Set(names.map(([first]) => first))];
  const seconds = [...new Set(names.map(([, second]) => second))];
  return filled.some(({ counts, is_withheld }) =>
    classes.some(({ category, least }, i) => {
      const cell = counts[i + 1] ?? 0;
      if (!is_withheld || cell === 0 || cell >= least) return false;
      return spreadOf(counts, category) < least - 1;
    }),
  );

  function spreadOf(row: number[], name: string): number {
    const [first = "", second = ""] = name.split("/");
    let [more, fewer] = [0, 0];
    for (const other of filled) {
      if (other.counts === row) continue;
      for (const otherFirst of firsts.filter((each) => each !== first))
        for (const otherSecond of seconds.filter((each) => each !== second)) {
          const here = [name, `${otherFirst}/${otherSecond}`];
          const there = [`${first}/${otherSecond}`, `${otherFirst}/${second}`];
          more = Math.max(more, fewest(row, there, other.counts, here));
          fewer = Math.max(fewer, fewest(row, here, other.counts, there));
        }
    }
    return more + fewer;
  }

  function fewest(row: number[], ones: string[], other: number[], others: string[]): number {
    const count = (counts: number[], name: string) => counts[at.get(name) ?? -1] ?? 0;
    return Math.min(
      ...ones.map((name) => count(row, name)),
      ...others.map((name) => count(other, name)),
    );
  }
}
