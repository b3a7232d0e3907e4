import { isFew, toldBy } from "./few-persons.js";
import { areCrossedRowsTold, areRowsTold } from "./hidden-rows.js";
import { type Suspect, toldOverTime } from "./over-time.js";
import {
  type Dimension,
  isOwn,
  type PersonTable,
  type Place,
  type Quarter,
  type Sealed,
} from "./person-table.js";
import type { Shown } from "./regions.js";
import { isInside, nameOf, nearestOf, nested, type Remainder, remaindersOf } from "./remainders.js";

const TOTAL = "total";

/** What is asked: which places of a quarter of a table show a dimension. */
export type Asked = {
  table: PersonTable;
  quarter: Quarter;
  dimension: Dimension;
  /** The places that show the dimensions before it, by their names. */
  shown: ReadonlyMap<string, Place[]>;
  /** What the quarters before have shown of it. */
  before: readonly Shown[];
  /** The areas that may show that they have nobody. */
  empty: ReadonlySet<string>;
  /** Tells whether a place that is no single municipality may be shown. */
  mayShow: (place: Place) => boolean;
  least: number;
};

/** The places that show a dimension, and the areas that show that they have nobody. */
export type Chosen = { places: Place[]; empty: ReadonlySet<string> };

/** Chooses the places of a quarter that show a dimension, as many as tell of no few persons. */
export function choosePlaces(asked: Asked): Chosen {
  const { table, quarter, dimension, shown, least } = asked;
  const { name } = dimension;
  const totals = shown.get(TOTAL);
  const sealed = table.sealed.filter(({ period }) => period === quarter.period);
  const others = table.sealed.filter(({ period }) => period !== quarter.period);
  const before = [...asked.before, ...others.map(ofDimension)];
  const isWindowOfOne = ({ municipalities, counts }: Remainder) =>
    totals && isRolling(table, quarter) && municipalities === 1 && counts[0] !== 0;

  // in a single municipality also those of unknown sex are few
  const strict = { ...dimension, classes: dimension.classes.map((each) => ({ ...each, least })) };

  let places = (totals ?? nested(quarter.places)).filter(
    (place) =>
      (isOwn(place) ? outerOf(place).every(asked.mayShow) : asked.mayShow(place)) &&
      dimension.crosses.every((each) => shown.get(each)?.includes(place)) &&
      !sealed.some(({ withheld }) => place.areas.some((area) => withheld.get(name)?.has(area))),
  );
  let { empty } = asked;
  for (;;) {
    const suspect = suspectOf(places);
    if (!suspect) return { places, empty };
    const loser = loserOf(suspect, places);
    places = places.filter(
      (place) => place !== loser && !(wasShown(loser) && isPart(place, loser)),
    );
    if (loser.municipalities.size === 0)
      empty = new Set([...empty].filter((area) => !loser.areas.includes(area)));
  }

  /** Lists the places that a single municipality lies in. */
  function outerOf(own: Place): Place[] {
    return quarter.places.filter((place) => !isOwn(place) && isPart(own, place));
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
      toldOverTime(current, sealed.flatMap(alsoAlone), "sealed", dimension, least)
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

  /** An edition's single municipalities once more by themselves: they can have become a sluice's only ones since. */
  function alsoAlone(edition: Sealed): Shown[] {
    return [edition, { ...edition, places: edition.places.filter(isOwn) }].map(ofDimension);
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

/** Chooses what to withhold next: single municipalities first, those that tell before others. */
function loserOf({ place, children }: Suspect, places: readonly Place[]): Place {
  const own = places.filter(isOwn);
  const near = [place, ...children].filter(isOwn);
  if (near.length > 0) return smallestOf(near);
  if (own.length > 0) return smallestOf(own);
  return smallestOf(place.is_group_only || children.length === 0 ? [place, ...children] : children);
}

/** The smallest of some places: a group before a sluice, then the one of fewest persons. */
function smallestOf(places: readonly Place[]): Place {
  const order = ({ is_group_only }: Place) => (is_group_only ? 0 : 1);
  const persons = ({ counts }: Place) => counts.get(TOTAL)?.[0] ?? 0;
  const [first] = [...places].sort(
    (a, b) =>
      order(a) - order(b) || persons(a) - persons(b) || nameOf(a).localeCompare(nameOf(b), "en"),
  );
  return first as Place;
}
