import type { Dimension, Place } from "./person-table.js";
import { isSamePlace, nested, remaindersOf } from "./remainders.js";

/** The places of a quarter, or of an edition of it, whose numbers of a dimension were shown, and the areas that showed zero. */
export type Shown = { number: number; places: readonly Place[]; empty: ReadonlySet<string> };

/** What can be computed of an area in two quarters: the area less the areas inside it that both show. */
export type Region = { place: Place; children: Place[]; area: string; inner: string[] };

/** Finds what can be computed in two quarters, by the areas that both show; `crossed` are those that cross others. */
export function regionsOf(now: Shown, earlier: Shown): { regions: Region[]; crossed: Place[] } {
  const joint = now.places.flatMap((place) => {
    const other = earlier.places.find((each) => isSamePlace(each, place));
    const shown = other?.areas ?? [...earlier.empty];
    const area = place.areas.find((each) => shown.includes(each));
    if (area === undefined) return [];
    const municipalities = new Set([...place.municipalities, ...(other?.municipalities ?? [])]);
    return [{ place, joint: { ...place, areas: [area], municipalities } }];
  });
  const kept = nested(joint.map((each) => each.joint));
  const ownOf = (place: Place) => joint.find((each) => each.joint === place)?.place as Place;
  const areaOf = (place: Place) => place.areas[0] as string;
  return {
    regions: remaindersOf(kept, () => []).map(({ place, children }) => ({
      place: ownOf(place),
      children: children.map(ownOf),
      area: areaOf(place),
      inner: children.map(areaOf),
    })),
    crossed: joint.filter((each) => !kept.includes(each.joint)).map(({ place }) => place),
  };
}

/** Computes the counts of a region in a quarter; undefined where one of its areas is not shown. */
export function countsIn(
  shown: Shown,
  { area, inner }: Pick<Region, "area" | "inner">,
  { name, classes }: Dimension,
): number[] | undefined {
  const zeros = new Array<number>(classes.length + 1).fill(0);
  const countsOf = (wanted: string) =>
    shown.empty.has(wanted)
      ? zeros
      : shown.places.find(({ areas }) => areas.includes(wanted))?.counts.get(name);
  const counts = [...(countsOf(area) ?? [])];
  if (counts.length === 0) return undefined;
  for (const each of inner) {
    const within = countsOf(each);
    if (!within) return undefined;
    for (const [at, count] of within.entries()) counts[at] = (counts[at] ?? 0) - count;
  }
  return counts;
}
