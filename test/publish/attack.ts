/** A published number: the atoms that it sums over, as 1 and 0, and what it says. */
export type Fact = { atoms: number[]; value: number };

/**
 * Finds every sum of whole atoms that the facts give away exactly.
 *
 * A set of atoms is given away when its row of ones lies in the span of the facts' rows, that is, when
 * it is orthogonal to their null space. Atoms that no fact tells apart always go together, so only the
 * sets of such groups are tried, every one of them.
 */
export function givenAway(facts: Fact[], atomCount: number): number[][] {
  const groups = new Map<string, number[]>();
  for (let atom = 0; atom < atomCount; atom++) {
    const column = facts.map(({ atoms }) => atoms[atom]).join("");
    groups.set(column, [...(groups.get(column) ?? []), atom]);
  }
  const members = [...groups.values()];
  const rows = facts.map(({ atoms }) => members.map(([first = 0]) => atoms[first] ?? 0));
  const nulls = nullSpace(rows, members.length);
  const sets: number[][] = [];
  for (let mask = 1; mask < 2 ** members.length; mask++) {
    const isSpanned = nulls.every((vector) => {
      let sum = 0;
      for (let i = 0; i < members.length; i++) if (mask & (1 << i)) sum += vector[i] ?? 0;
      return Math.abs(sum) < 1e-9;
    });
    if (isSpanned) sets.push(members.filter((_, i) => mask & (1 << i)).flat());
  }
  return sets;
}

/** Computes a basis of the vectors orthogonal to every row, by Gauss–Jordan elimination. */
function nullSpace(rows: number[][], width: number): number[][] {
  const matrix = rows.map((row) => [...row]);
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < matrix.length; column++) {
    const at = pivots.length;
    const found = matrix.findIndex((row, i) => i >= at && Math.abs(row[column] ?? 0) > 1e-9);
    if (found < 0) continue;
    const pivotRow = matrix[found] as number[];
    matrix[found] = matrix[at] as number[];
    const pivot = pivotRow[column] as number;
    matrix[at] = pivotRow.map((value) => value / pivot);
    for (const [i, row] of matrix.entries()) {
      const factor = row[column] ?? 0;
      if (i === at || Math.abs(factor) < 1e-12) continue;
      matrix[i] = row.map((value, j) => value - factor * (matrix[at]?.[j] ?? 0));
    }
    pivots.push(column);
  }
  const free = Array.from({ length: width }, (_, i) => i).filter((i) => !pivots.includes(i));
  return free.map((column) => {
    const vector = new Array<number>(width).fill(0);
    vector[column] = 1;
    for (const [i, pivot] of pivots.entries()) vector[pivot] = -(matrix[i]?.[column] ?? 0);
    return vector;
  });
}
