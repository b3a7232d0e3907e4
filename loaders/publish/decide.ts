import { choosePlaces } from "./choose-places.js";
import {
  type Dimension,
  isMunicipality,
  isOwn,
  type PersonTable,
  type Place,
  type Quarter,
} from "./person-table.js";
import type { Shown } from "./regions.js";

/** Is the dimension of an area withheld in a quarter; `total` is the number of all. */
export type Decision = {
  period: string;
  area: string;
  dimension: string;
  is_withheld: boolean;
};

/** Tells whether a dimension of an area may be shown in a quarter. */
export type MayShow = (of: Omit<Decision, "is_withheld">) => boolean;

const TOTAL = "total";

/**
 * Decides what of a table of persons is withheld, by the block rule: the whole split of a place, or its
 * total with all its splits, as few and as small as it takes that nothing published tells of 1 to
 * `least − 1` persons.
 *
 * Quarters are decided in their order, so that what is decided of one does not change when the next comes.
 * Single municipalities are decided last: beside what is shown without them, where all that they lie in is
 * shown, so that they add up to nothing that is withheld; and they give way first.
 */
export function decide(table: PersonTable, least: number): Decision[] {
  const others = withoutOwn(table);
  const decisions = decideWithin(others, least, () => true);
  const hasOwn = table.quarters.some(({ places }) => places.some(isOwn));
  return hasOwn ? decideWithin(table, least, shownBy(decisions)) : decisions;
}

/** Takes the single municipalities out of a table; what editions have shown of them stays known. */
export function withoutOwn(table: PersonTable): PersonTable {
  const quarters = table.quarters.map((quarter) => {
    return { ...quarter, places: quarter.places.filter((place) => !isOwn(place)) };
  });
  return { ...table, quarters };
}

/** Tells what decisions show. */
export function shownBy(decisions: readonly Decision[]): MayShow {
  const nameOf = ({ period, area, dimension }: Parameters<MayShow>[0]) =>
    `${period} ${area} ${dimension}`;
  const withheld = new Set(decisions.filter((each) => each.is_withheld).map(nameOf));
  return (of) => !withheld.has(nameOf(of));
}

/** Decides for a table of which, but for single municipalities, no more may be shown than is said. */
function decideWithin(table: PersonTable, least: number, mayShow: MayShow): Decision[] {
  const before = new Map<string, Shown[]>();
  const all = table.quarters.flatMap(({ places }) => places.flatMap((place) => place.areas));
  return table.quarters.flatMap((quarter) => {
    const { period, number, is_year_end } = quarter;
    const areas = new Set(is_year_end ? all : all.filter((area) => !isMunicipality(area)));
    const none = withoutPersons(areas, quarter);
    let empty = none;
    const shown = new Map<string, Place[]>();
    return inOrder(table.dimensions).flatMap((dimension) => {
      const { name } = dimension;
      const chosen = choosePlaces({
        ...{ table, quarter, dimension, shown, least, before: before.get(name) ?? [] },
        empty: new Set([...empty].filter((area) => mayShow({ period, area, dimension: name }))),
        mayShow: ({ areas: [area = ""] }) => mayShow({ period, area, dimension: name }),
      });
      if (name === TOTAL) empty = chosen.empty;
      shown.set(name, chosen.places);
      before.set(name, [...(before.get(name) ?? []), { number, ...chosen }]);
      const decided = (area: string, is_shown: boolean) => {
        return { period, area, dimension: name, is_withheld: !is_shown };
      };
      return [
        ...[...none].map((area) => decided(area, chosen.empty.has(area))),
        ...quarter.places.flatMap((place) =>
          place.areas.map((area) => decided(area, chosen.places.includes(place))),
        ),
      ];
    });
  });
}

/** Finds the areas of a table that have no persons in a quarter: they show zero. */
function withoutPersons(areas: ReadonlySet<string>, { places }: Quarter): ReadonlySet<string> {
  const present = new Set(places.flatMap((place) => place.areas));
  return new Set([...areas].filter((area) => !present.has(area)));
}

/** The total first, and crossed dimensions after those that they cross. */
function inOrder(dimensions: readonly Dimension[]): Dimension[] {
  const order = ({ name, crosses }: Dimension) => (name === TOTAL ? -1 : crosses.length);
  return [...dimensions].sort((a, b) => order(a) - order(b));
}
