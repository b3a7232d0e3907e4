import type { Place } from "./person-table.js";

/** A place without the largest places inside it: what can be computed of it. */
export type Remainder = {
  place: Place;
  children: Place[];
  municipalities: number;
  counts: number[];
};

/** Tells whether one set lies in another. */
export function isInside(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const each of inner) if (!outer.has(each)) return false;
  return true;
}

function doCross(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared++;
  return shared > 0 && shared < one.size && shared < other.size;
}

/**
 * Keeps places that lie in each other or apart. Of two that cross, the one of a sluice or the portfolio
 * goes before one of groups only, and else the larger before the smaller.
 */
export function nested(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of outermostFirst(places))
    if (!kept.some((other) => doCross(place.municipalities, other.municipalities)))
      kept.push(place);
  return kept;
}

function outermostFirst(places: readonly Place[]): Place[] {
  const order = (place: Place) => (place.is_group_only ? 1 : 0);
  return [...places].sort(
    (a, b) =>
      order(a) - order(b) ||
      b.municipalities.size - a.municipalities.size ||
      nameOf(a).localeCompare(nameOf(b), "en"),
  );
}

/** Finds the smallest of some places that a place lies in. */
export function nearestOf(place: Place, places: Iterable<Place>): Place | undefined {
  return [...places]
    .filter((outer) => isInside(place.municipalities, outer.municipalities))
    .sort((a, b) => a.municipalities.size - b.municipalities.size)[0];
}

/** Tells whether two places are the same at two times or in two tables: they have an area in common. */
export function isSamePlace(one: Pick<Place, "areas">, other: Pick<Place, "areas">): boolean {
  return one.areas.some((area) => other.areas.includes(area));
}

/** The first of a place's areas. */
export function nameOf(place: Place): string {
  return place.areas[0] ?? "";
}

/**
 * Computes the remainders of nested places: each less the largest of them inside it. Whatever can be
 * computed from the numbers of nested places is a sum of these.
 */
export function remaindersOf(
  places: readonly Place[],
  countsOf: (place: Place) => readonly number[],
): Remainder[] {
  const inward = [...places].sort((a, b) => b.municipalities.size - a.municipalities.size);
  const remainders = inward.map((place): Remainder => {
    const { size } = place.municipalities;
    return { place, children: [], municipalities: size, counts: [...countsOf(place)] };
  });
  for (const [at, { place }] of remainders.entries()) {
    const parent = remainders
      .slice(0, at)
      .findLast((outer) => isInside(place.municipalities, outer.place.municipalities));
    if (!parent) continue;
    parent.children.push(place);
    parent.municipalities -= place.municipalities.size;
    for (const [i, count] of countsOf(place).entries())
      parent.counts[i] = (parent.counts[i] ?? 0) - count;
  }
  return remainders;
}
