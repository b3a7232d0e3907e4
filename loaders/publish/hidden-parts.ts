import type { Place } from "./person-table.js";
import { nearestOf, remaindersOf } from "./remainders.js";

const TOTAL = "total";

/** A class of a dimension at a place: how many the whole has, and how many of them are in the part. */
export type Pair = { all: number; part: number; least: number };

/** A quarter of two tables of which one counts some of the other's persons: by dimension, who shows it where. */
export type Beside = {
  /** For each dimension, the places that show it of the whole. */
  whole: ReadonlyMap<string, readonly Place[]>;
  /** For each dimension, the places that show it of the part; what must not be shown is taken out. */
  part: ReadonlyMap<string, Set<Place>>;
  /** Counts the classes of a dimension at a place: all of them first. */
  pairsOf: (place: Place, dimension: string) => Pair[];
};

/**
 * Takes out of what a part shows whatever tells of few where it shows nothing: somebody who knows the whole's
 * numbers, and of the part the sums over several places, knows that a class has there at least those whom the
 * other classes have no room for, and at most all of the class.
 */
export function hideParts(beside: Beside): void {
  for (;;) {
    const told = [...beside.part.keys()].some((dimension) => isHiddenMore(beside, dimension));
    if (!told) return;
  }
}

function isHiddenMore(beside: Beside, dimension: string): boolean {
  const shown = beside.part.get(dimension) ?? new Set<Place>();
  const totals = beside.part.get(TOTAL) ?? new Set<Place>();
  const rows = rowsOf(beside, dimension, totals);
  for (const outer of [...shown, undefined]) {
    const inside = rows.filter(({ place }) => nearestOf(place, shown) === outer);
    for (const at of inside[0]?.pairs.keys() ?? []) {
      const told = inside.find((row) => isTold(row, inside, at, outer !== undefined));
      if (!told) continue;
      if (outer) shown.delete(outer);
      else for (const places of beside.part.values()) places.delete(told.place);
      return true;
    }
  }
  return false;
}

/** What is known of a place less the places inside it; `total` is the number of the part, where that is told. */
type Row = { place: Place; pairs: Pair[]; total: number | undefined };

function rowsOf({ whole, pairsOf }: Beside, dimension: string, totals: Set<Place>): Row[] {
  const flat = (place: Place) => pairsOf(place, dimension).flatMap(({ all, part }) => [all, part]);
  return remaindersOf(whole.get(dimension) ?? [], flat).map(({ place, children, counts }) => {
    const pairs = pairsOf(place, dimension).map(({ least }, i) => {
      return { all: counts[2 * i] ?? 0, part: counts[2 * i + 1] ?? 0, least };
    });
    const isKnown = dimension !== TOTAL && [place, ...children].every((each) => totals.has(each));
    return { place, pairs, total: isKnown ? pairs[0]?.part : undefined };
  });
}

/** Tells whether the part's number of a class, at one of the rows whose sum may be known, is too well known. */
function isTold(row: Row, rows: readonly Row[], at: number, isSumKnown: boolean): boolean {
  const { all, part, least } = row.pairs[at] as Pair;
  const cells = [part, all - part];
  if (row.total !== undefined) {
    const others = (row.pairs[0]?.all ?? 0) - all;
    cells.push(row.total - part, others - (row.total - part));
  }
  if (!cells.some((persons) => persons > 0 && persons < least)) return false;
  let [low, high] = rangeOf(row, at);
  if (isSumKnown) {
    let [lows, highs, sum] = [0, 0, 0];
    for (const each of rows) {
      sum += each.pairs[at]?.part ?? 0;
      if (each === row) continue;
      const [fewest, most] = rangeOf(each, at);
      lows += fewest;
      highs += most;
    }
    [low, high] = [Math.max(low, sum - highs), Math.min(high, sum - lows)];
  }
  return high - low < least - 1;
}

function rangeOf({ pairs, total }: Row, at: number): [number, number] {
  const { all } = pairs[at] as Pair;
  if (total === undefined) return [0, all];
  const others = (pairs[0]?.all ?? 0) - all;
  return [Math.max(0, total - others), Math.min(all, total)];
}
