import type { Dimension, PersonTable, Place } from "./person-table.js";
import { isSamePlace } from "./remainders.js";

/**
 * Makes the table of those whom one table counts and another, which counts some of the same persons, leaves out:
 * what is learnt by taking the one's numbers from the other's. It has the dimensions that both have. Each
 * quarter is by itself, but where persons are counted since the start: there a few more tell who has come.
 */
export function restTable(whole: PersonTable, part: PersonTable): PersonTable {
  const names = new Set(part.dimensions.map(({ name }) => name));
  const dimensions = whole.dimensions.filter(({ name }) => names.has(name));
  const restOf = (place: Place, others: readonly Place[]): Place => {
    const inPart = others.find((other) => isSamePlace(other, place))?.counts;
    const counts = dimensions.flatMap((dimension): [string, number[]][] => {
      const own = place.counts.get(dimension.name);
      const part = inOrder(dimension, inPart?.get(dimension.name), ofPart);
      return own ? [[dimension.name, own.map((count, at) => count - (part[at] ?? 0))]] : [];
    });
    return { ...place, counts: new Map(counts) };
  };
  const ofPart = new Map(part.dimensions.map((dimension) => [dimension.name, dimension]));
  return {
    basis: whole.basis === "cumulative" ? whole.basis : "flow",
    dimensions,
    quarters: whole.quarters.map((quarter) => {
      const others = part.quarters.find(({ period }) => period === quarter.period)?.places ?? [];
      const rests = quarter.places.map((place) => restOf(place, others));
      return { ...quarter, places: rests.filter(({ counts }) => counts.get("total")?.[0] !== 0) };
    }),
    sealed: whole.sealed.flatMap((said) => {
      const other = part.sealed.find(
        ({ edition, period }) => edition === said.edition && period === said.period,
      );
      if (!other) return [];
      const told = said.places.filter((place) =>
        other.places.some((each) => isSamePlace(each, place)),
      );
      const places = told.map((place) => restOf(place, other.places));
      return [{ ...said, places, withheld: other.withheld }];
    }),
  };
}

/** Puts the counts of a part in the order of the whole's classes: all first. */
function inOrder(
  { name, classes }: Dimension,
  counts: readonly number[] = [],
  parts: ReadonlyMap<string, Dimension>,
): number[] {
  const [all = 0, ...own] = counts;
  const categories = parts.get(name)?.classes.map(({ category }) => category) ?? [];
  return [all, ...classes.map(({ category }) => own[categories.indexOf(category)] ?? 0)];
}
