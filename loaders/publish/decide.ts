import { isFew, toldBy } from "./few-persons.js";
import { areCrossedRowsTold, areRowsTold } from "./hidden-rows.js";
import { type Suspect, toldOverTime } from "./over-time.js";
import type { Dimension, PersonTable, Place, Quarter, Sealed } from "./person-table.js";
import type { Shown } from "./regions.js";
import { isInside, nameOf, nearestOf, nested, type Remainder, remaindersOf } from "./remainders.js";

/** Is the dimension of an area withheld in a quarter; `total` is the number of all. */
export type Decision = {
  period: string;
  area: string;
  dimension: string;
  is_withheld: boolean;
};

const TOTAL = "total";

/**
 * Decides what of a table of persons is withheld, by the block rule: the whole split of a place, or its
 * total with all its splits, as few and as small as it takes that nothing published tells of 1 to
 * `least − 1` persons.
 *
 * Quarters are decided in their order, so that what is decided of one does not change when the next comes.
 */
export function decide(table: PersonTable, least: number): Decision[] {
  const shownBefore = new Map<string, Shown[]>();
  const areas = table.quarters.flatMap(({ places }) => places.flatMap((place) => place.areas));
  return table.quarters.flatMap((quarter) => {
    const decisions: Decision[] = [];
    const shown = new Map<string, Place[]>();
    let none = withoutPersons(new Set(areas), quarter);
    for (const dimension of inOrder(table.dimensions)) {
      const { places, empty } = chosen(table, quarter, none, dimension, shown, shownBefore, least);
      if (dimension.name === TOTAL) none = empty;
      shown.set(dimension.name, places);
      const before = shownBefore.get(dimension.name) ?? [];
      shownBefore.set(dimension.name, [...before, { number: quarter.number, places, empty }]);
      for (const area of withoutPersons(new Set(areas), quarter))
        decisions.push({
          period: quarter.period,
          area,
          dimension: dimension.name,
          is_withheld: !empty.has(area),
        });
      for (const place of quarter.places)
        for (const area of place.areas)
          decisions.push({
            period: quarter.period,
            area,
            dimension: dimension.name,
            is_withheld: !places.includes(place),
          });
    }
    return decisions;
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

type History = ReadonlyMap<string, Shown[]>;

function chosen(
  table: PersonTable,
  quarter: Quarter,
  none: ReadonlySet<string>,
  dimension: Dimension,
  shown: ReadonlyMap<string, Place[]>,
  history: History,
  least: number,
): { places: Place[]; empty: ReadonlySet<string> } {
  const { name } = dimension;
  const totals = shown.get(TOTAL);
  const sealed = table.sealed.filter(({ period }) => period === quarter.period);
  const others = table.sealed.filter(({ period }) => period !== quarter.period);
  const before = [...(history.get(name) ?? []), ...others.map(ofDimension)];
  const isWindowOfOne = ({ municipalities, counts }: Remainder) =>
    totals && isRolling(table, quarter) && municipalities === 1 && counts[0] !== 0;

  // in a single municipality also those of unknown sex are few
  const strict = { ...dimension, classes: dimension.classes.map((each) => ({ ...each, least })) };

  let places = (totals ?? nested(quarter.places)).filter(
    (place) =>
      dimension.crosses.every((each) => shown.get(each)?.includes(place)) &&
      !sealed.some(({ withheld }) => place.areas.some((area) => withheld.get(name)?.has(area))),
  );
  let empty = none;
  for (;;) {
    const suspect = suspectOf(places);
    if (!suspect) return { places, empty };
    const loser = smallestOf(suspect);
    places = places.filter(
      (place) => place !== loser && !(wasShown(loser) && isPart(place, loser)),
    );
    if (loser.municipalities.size === 0)
      empty = new Set([...empty].filter((area) => !loser.areas.includes(area)));
  }

  /** Its parts could add up to what is withheld of it, and be held against what it showed before. */
  function wasShown({ areas }: Place): boolean {
    const isAlongTime = !["flow", "year", "stock"].includes(table.basis);
    const earlier = isAlongTime ? before : [];
    return earlier.some((each) =>
      each.places.some((place) => place.areas.some((area) => areas.includes(area))),
    );
  }

  function suspectOf(now: Place[]): Suspect | undefined {
    const remainders = remaindersOf(now, countsOf);
    const current = { number: quarter.number, places: now, empty };
    return (
      remainders.find(
        (each) =>
          isWindowOfOne(each) ||
          toldBy(each.counts, each.municipalities === 1 ? strict : dimension, least).some(isFew),
      ) ??
      hiddenTold(remainders, now) ??
      toldOverTime(current, before, table.basis, dimension, least) ??
      toldOverTime(current, sealed.map(ofDimension), "sealed", dimension, least)
    );
  }

  function hiddenTold(remainders: Remainder[], now: Place[]): Remainder | undefined {
    if (!totals) return undefined;
    const rows = remaindersOf(totals, countsOf).map(({ place, counts }) => {
      return { counts, is_withheld: !now.includes(place), within: nearestOf(place, now) };
    });
    return remainders.find(({ place }) => {
      const inside = rows.filter(({ within }) => within === place);
      return dimension.crosses.length > 0
        ? areCrossedRowsTold(inside, dimension)
        : areRowsTold(inside, dimension, least);
    });
  }

  function countsOf({ counts }: Place): number[] {
    return counts.get(name) ?? [];
  }

  function ofDimension({ number, places: told }: Sealed): Shown {
    return { number, places: told.filter(({ counts }) => counts.has(name)), empty: new Set() };
  }
}

/** The quarters of a window are also those of others, but for the four of a calendar year. */
function isRolling({ basis }: PersonTable, { is_year_end }: Quarter): boolean {
  return basis === "last_eight_quarters" || (basis === "last_four_quarters" && !is_year_end);
}

function isPart(place: Place, whole: Place): boolean {
  return isInside(place.municipalities, whole.municipalities);
}

/** Chooses what to withhold next: a group's numbers before a sluice's, then the smallest. */
function smallestOf({ place, children }: Suspect): Place {
  const candidates = place.is_group_only || children.length === 0 ? [place, ...children] : children;
  const order = ({ is_group_only }: Place) => (is_group_only ? 0 : 1);
  const persons = ({ counts }: Place) => counts.get(TOTAL)?.[0] ?? 0;
  const [first] = [...candidates].sort(
    (a, b) =>
      order(a) - order(b) || persons(a) - persons(b) || nameOf(a).localeCompare(nameOf(b), "en"),
  );
  return first as Place;
}
