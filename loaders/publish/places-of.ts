import type { Row } from "../warehouse/engine.js";
import { grouped } from "./grouped.js";
import { type Dimension, isMunicipality, type Place } from "./person-table.js";

const KINDS = ["portfolio", "hub", "group", "municipality"];

/** Names an area of a row, as `hub lerum`. */
export function areaOf({ area_kind, area_code }: Row): string {
  return `${area_kind} ${area_code}`;
}

/**
 * Puts the rows of one quarter together as places, areas with the same municipalities as one.
 *
 * A row has `area_kind`, `area_code`, `dimension`, `category`, `numerator_count` and `denominator_count`.
 */
export function placesOf(
  rows: readonly Row[],
  dimensions: readonly Dimension[],
  municipalitiesOf: (area: string) => ReadonlySet<string>,
): Place[] {
  const order = ([name]: [string, Row[]]) => KINDS.indexOf(name.split(" ")[0] ?? "");
  const areas = [...grouped(rows, areaOf)].sort(
    (a, b) => order(a) - order(b) || a[0].localeCompare(b[0], "en"),
  );
  const places = new Map<string, Place>();
  for (const [area, own] of areas) {
    const municipalities = municipalitiesOf(area);
    const key = municipalities.size > 0 ? [...municipalities].sort().join(" ") : area;
    const place = places.get(key);
    const is_group_only =
      (area.startsWith("group ") && (place?.is_group_only ?? true)) ||
      (isMunicipality(area) && place?.is_group_only === true);
    const counts = place?.counts ?? countsOf(own, dimensions);
    const named = [...(place?.areas ?? []), area];
    places.set(key, { areas: named, municipalities, is_group_only, counts });
  }
  return [...places.values()];
}

/** Reads the counts of an area: for each dimension all persons, those of each category, and those of each who count. */
function countsOf(rows: Row[], dimensions: readonly Dimension[]): Map<string, number[]> {
  const cells = new Map(rows.map((row) => [`${row.dimension} ${row.category}`, row]));
  const all = Number(cells.get("total total")?.denominator_count ?? 0);
  return new Map(
    dimensions.map(({ name, classes }) => [
      name,
      [
        all,
        ...classes.map(({ category, is_counting }) => {
          const cell = cells.get(`${name} ${category}`);
          return Number((is_counting ? cell?.numerator_count : cell?.denominator_count) ?? 0);
        }),
      ],
    ]),
  );
}
