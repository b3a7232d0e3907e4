/** A sum over some of the atoms that counts of persons are made of. */
export type Sum = { atoms: number[]; value: number };

/**
 * Finds the sums of 1 to `least − 1` persons that the facts give away: no two worlds that agree with every
 * fact are `least − 1` persons apart in them. Worlds are tried one by one, whole numbers in every atom.
 */
export function toldBy(facts: Sum[], cells: Sum[], atomCount: number, least: number): Sum[] {
  let open = cells
    .filter(({ value }) => value > 0 && value < least)
    .map((cell) => ({ cell, low: cell.value, high: cell.value }));
  for (const isUpward of [true, false]) {
    if (open.length === 0) break;
    walk(facts, atomCount, isUpward, (world) => {
      for (const each of open) {
        const value = each.cell.atoms.reduce((sum, atom) => sum + (world[atom] ?? 0), 0);
        each.low = Math.min(each.low, value);
        each.high = Math.max(each.high, value);
      }
      open = open.filter(({ low, high }) => high - low < least - 1);
      return open.length > 0;
    });
  }
  return open.map(({ cell }) => cell);
}

/** Visits every world that agrees with the facts, until the visitor has seen enough. */
function walk(
  facts: Sum[],
  atomCount: number,
  isUpward: boolean,
  visit: (world: number[]) => boolean,
): void {
  const world = new Array<number>(atomCount).fill(0);
  const left = facts.map(({ value }) => value);
  const having = world.map((_, atom) =>
    facts.flatMap((f, i) => (f.atoms.includes(atom) ? [i] : [])),
  );
  const lastOf = facts.map(({ atoms }) => Math.max(...atoms));
  const step = (atom: number): boolean => {
    if (atom === atomCount) return visit(world);
    const mine = having[atom] ?? [];
    // an atom that no fact counts can hold anybody: two choices show as much as any
    const most = mine.length > 0 ? Math.min(...mine.map((i) => left[i] ?? 0)) : 9;
    for (let i = 0; i <= most; i++) {
      const count = isUpward ? i : most - i;
      world[atom] = count;
      for (const fact of mine) left[fact] = (left[fact] ?? 0) - count;
      const isPossible = mine.every((fact) => lastOf[fact] !== atom || left[fact] === 0);
      const goesOn = !isPossible || step(atom + 1);
      for (const fact of mine) left[fact] = (left[fact] ?? 0) + count;
      if (!goesOn) return false;
    }
    world[atom] = 0;
    return true;
  };
  step(0);
}
