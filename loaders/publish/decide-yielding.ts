import type { Decision } from "./decide.js";
import type { PersonTable } from "./person-table.js";

/**
 * Decides that a dimension is withheld, wherever there are persons, in the quarters in which any place shows
 * another dimension of the same persons: the two cut across each other, so together they would tell of few.
 */
export function decideYielding(
  table: PersonTable,
  dimension: string,
  shown: readonly Decision[],
): Decision[] {
  const told = new Set(
    shown.filter(({ is_withheld }) => !is_withheld).map(({ period, area }) => `${period} ${area}`),
  );
  return table.quarters.flatMap(({ period, places }) => {
    const areas = places.flatMap((place) => place.areas);
    if (!areas.some((area) => told.has(`${period} ${area}`))) return [];
    return areas.map((area) => ({ period, area, dimension, is_withheld: true }));
  });
}
