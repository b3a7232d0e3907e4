import { type Decision, decide, type MayShow, shownBy } from "./decide.js";
import { hideParts, type Pair } from "./hidden-parts.js";
import type { PersonTable, Place } from "./person-table.js";
import { isSamePlace } from "./remainders.js";
import { restTable } from "./rest-table.js";

/** A table, and what is decided of it by itself. */
export type Decided = { table: PersonTable; decisions: readonly Decision[] };

/**
 * Decides what of a table is withheld where another counts the same persons and more: what is by itself, what the
 * other withholds, what would tell of few who are left out, and what tells of few where nothing is shown.
 */
export function decideBeside(whole: Decided, part: Decided, least: number): Decision[] {
  const rest = restTable(whole.table, part.table);
  const own = [...part.decisions, ...decide(rest, least)];
  const names = rest.dimensions.map(({ name }) => name);
  const isTold = { whole: shownBy(whole.decisions), part: shownBy(own) };
  const hidden = whole.table.quarters.flatMap(({ period, places }) => {
    const shownBy = (told: MayShow, dimension: string) =>
      places.filter(({ areas }) => areas.every((area) => told({ period, area, dimension })));
    const shown = new Map(names.map((name) => [name, shownBy(isTold.whole, name)]));
    const inPart = new Map(
      names.map((name) => {
        const own = new Set(shownBy(isTold.part, name));
        return [name, new Set(shown.get(name)?.filter((place) => own.has(place)))];
      }),
    );
    const restOf = rest.quarters.find((quarter) => quarter.period === period)?.places ?? [];
    hideParts({
      whole: shown,
      part: inPart,
      pairsOf: (place, dimension) => pairsOf(place, restOf, rest, dimension, least),
    });
    return names.flatMap((dimension) =>
      places
        .filter((place) => !inPart.get(dimension)?.has(place))
        .flatMap(({ areas }) => areas)
        .map((area) => ({ period, area, dimension, is_withheld: true })),
    );
  });
  return [...own, ...hidden];
}

/** Counts all and each class of a dimension at a place: of the whole, and without the rest. */
function pairsOf(
  place: Place,
  rests: readonly Place[],
  { dimensions }: PersonTable,
  name: string,
  least: number,
): Pair[] {
  const rest = rests.find((each) => isSamePlace(each, place));
  const left = rest?.counts.get(name) ?? [];
  const classes = dimensions.find((each) => each.name === name)?.classes ?? [];
  return (place.counts.get(name) ?? []).map((all, at) => ({
    ...{ all, part: all - (left[at] ?? 0) },
    least: at === 0 ? least : (classes[at - 1]?.least ?? least),
  }));
}
