import { isFew, type Told, toldBy } from "./few-persons.js";
import type { Basis, Dimension, Place } from "./person-table.js";
import { countsIn, type Region, regionsOf, type Shown } from "./regions.js";

const WIDTHS = { last_four_quarters: 4, last_eight_quarters: 8 } as const;

/** A place that tells too much, and the places inside it that could be withheld in its stead. */
export type Suspect = { place: Place; children: Place[] };

/**
 * Finds a place whose numbers, held against those shown before, tell of a few persons who have come or gone.
 *
 * Of a flow each quarter has its own events. Of a stock one sees how many have come less how many have
 * gone, and nothing else: those who have come can be any number from the difference to all who are
 * there. Who is counted since the start is never gone, so there the difference must be of none or of
 * enough; and so it must between two editions of a quarter. Windows that overlap share quarters: where
 * two differ by a few, the smallest of the shown windows near them must have `least − 1` persons more than
 * lies between it and the largest, so that as many others can have come and gone. Zeros are shown too, and withheld where they tell.
 */
export function toldOverTime(
  now: Shown,
  before: readonly Shown[],
  basis: Basis | "sealed",
  dimension: Dimension,
  least: number,
): Suspect | undefined {
  if (basis === "flow" || basis === "year" || basis === "stock") return undefined;
  const width = basis === "cumulative" || basis === "sealed" ? undefined : WIDTHS[basis];
  const near = before.filter(({ number }) => !width || Math.abs(now.number - number) <= width);
  for (const earlier of near) {
    const { regions, crossed } = regionsOf(now, earlier);
    if (crossed[0]) return { place: crossed[0], children: [] };
    const found = regions.find((region) =>
      width
        ? areWindowsTold([...near, now], region, width)
        : isDifferenceTold(countsIn(now, region, dimension), countsIn(earlier, region, dimension)),
    );
    if (found) return found;
  }
  if (!width) return undefined;
  for (const area of now.empty)
    if (areWindowsTold([...near, now], { area, inner: [] }, width)) return emptyOf(area);
  return undefined;

  function isDifferenceTold(after: number[] = [], ahead: number[] = []): boolean {
    const differences = after.map((count, at) => count - (ahead[at] ?? 0));
    return toldBy(differences, dimension, least).some(isFew);
  }

  function areWindowsTold(
    windows: Shown[],
    region: Pick<Region, "area" | "inner">,
    width: number,
  ): boolean {
    const told = windows.flatMap((shown) => {
      const counts = countsIn(shown, region, dimension);
      return counts ? [{ number: shown.number, told: toldBy(counts, dimension, least) }] : [];
    });
    return told.some((one) =>
      told.some((other) => {
        const isOverlapping = one.number < other.number && other.number - one.number < width;
        return isOverlapping && one.told.some((_, at) => isNarrow(told, one, other, at));
      }),
    );
  }
}

type Window = { number: number; told: Told[] };

function isNarrow(windows: Window[], one: Window, other: Window, at: number): boolean {
  const personsOf = ({ told }: Window) => told[at]?.persons ?? 0;
  const least = other.told[at]?.least ?? 1;
  const persons = personsOf(other) - personsOf(one);
  if (!isFew({ persons, least })) return false;
  const counts = windows.map((each) => Math.abs(personsOf(each)));
  const fewest = Math.min(...counts);
  return fewest < Math.max(...counts) - fewest + least - 1;
}

/** An area without persons, as a place: it shows zero or nothing. */
function emptyOf(area: string): Suspect {
  const place = { areas: [area], municipalities: new Set<string>(), is_group_only: false };
  return { place: { ...place, counts: new Map() }, children: [] };
}
