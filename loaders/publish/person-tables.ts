import type { Row } from "../warehouse/engine.js";
import { grouped } from "./grouped.js";
import type { Basis, Dimension, PersonTable, Quarter, Sealed } from "./person-table.js";
import { areaOf, placesOf } from "./places-of.js";

/** The rows that tables of persons are put together from, each sorted or not. */
export type PersonRows = {
  /** Rows of `values.person_counts`. */
  counts: Row[];
  /** Rows of `values.person_sources`. */
  sources: Row[];
  /** Rows of `values.area_municipalities`. */
  areas: Row[];
  /** `period` of each quarter, in their order. */
  quarters: Row[];
  /** `indicator_id`, `measure`, `basis`. */
  measures: Row[];
  /** What sealed editions said: rows of `marts.sealed_values` of measures about persons. */
  sealed: Row[];
  /** Fewest persons that may be told of, and of those whose sex is unknown. */
  least: number;
  least_unknown: number;
};

/** Puts rows together as one table for each measure about persons, named `G01 givers`. */
export function personTables(rows: PersonRows): Map<string, PersonTable> {
  const numbers = new Map(
    rows.quarters.map(({ period }) => [String(period), numberOf(`${period}`)]),
  );
  const counts = grouped(rows.counts, ofMeasure);
  const sources = grouped(rows.sources, ofMeasure);
  const sealed = grouped(rows.sealed, ofMeasure);
  const members = grouped(rows.areas, ({ period }) => String(period));
  const tables = new Map<string, PersonTable>();
  for (const measure of rows.measures) {
    const name = ofMeasure(measure);
    const dimensions = dimensionsOf(counts.get(name) ?? [], rows);
    const byQuarter = grouped(counts.get(name) ?? [], ({ period }) => String(period));
    const sourcesIn = grouped(sources.get(name) ?? [], ({ period }) => String(period));
    const quarters = [...numbers].map(([period, number]): Quarter => {
      const present = new Set(sourcesIn.get(period)?.map((row) => String(row.municipality_code)));
      const places = placesOf(byQuarter.get(period) ?? [], dimensions, (area) =>
        municipalitiesOf(members.get(period) ?? [], area, present),
      );
      return { period, number, is_year_end: period.endsWith("K4"), places };
    });
    tables.set(name, {
      basis: measure.basis as Basis,
      dimensions,
      quarters,
      sealed: sealedOf(sealed.get(name) ?? [], dimensions, numbers),
    });
  }
  return tables;
}

/** The place of a quarter in time, as `2026K3`. */
function numberOf(period: string): number {
  const [year, quarter] = period.split("K");
  return Number(year) * 4 + Number(quarter);
}

function ofMeasure({ indicator_id, measure }: Row): string {
  return `${indicator_id} ${measure}`;
}

function municipalitiesOf(members: Row[], area: string, present: ReadonlySet<string>): Set<string> {
  const codes = members
    .filter((row) => areaOf(row) === area)
    .map((row) => String(row.municipality_code));
  return new Set(codes.filter((code) => present.has(code)));
}

/** Whoever counts and whoever does not are told apart where a measure does. */
function dimensionsOf(counts: Row[], { least, least_unknown }: PersonRows): Dimension[] {
  const byName = grouped(counts, ({ dimension }) => String(dimension));
  return [...byName].map(([name, rows]) => {
    const categories = [...new Set(rows.map(({ category }) => String(category)))].sort();
    const isShare = rows.some((row) => row.numerator_count !== row.denominator_count);
    const isCrossed = name !== "total" && categories.every((category) => category.includes("/"));
    const crosses = isCrossed ? name.split("_").filter((part) => byName.has(part)) : [];
    const classOf = (is_counting: boolean) => (category: string) => ({
      category,
      is_counting,
      least: name === "sex" && category === "unknown" ? least_unknown : least,
    });
    const all = name === "total" ? [] : categories.map(classOf(false));
    return { name, crosses, classes: [...all, ...(isShare ? categories.map(classOf(true)) : [])] };
  });
}

/** Reads what each sealed edition said of each quarter. */
function sealedOf(
  rows: Row[],
  dimensions: readonly Dimension[],
  numbers: ReadonlyMap<string, number>,
): Sealed[] {
  const editions = grouped(rows, ({ edition, period }) => `${edition} ${period}`);
  return [...editions.values()].flatMap((said) => {
    const period = String(said[0]?.period);
    const number = numbers.get(period);
    if (number === undefined) return [];
    const withheld = new Map<string, Set<string>>();
    for (const row of said.filter(({ status }) => status === "withheld")) {
      const name = String(row.dimension);
      withheld.set(name, (withheld.get(name) ?? new Set()).add(areaOf(row)));
    }
    const shown = said.filter((row) => row.denominator_count !== null);
    const places = placesOf(shown, dimensions, () => new Set()).map((place) => ({
      ...place,
      counts: new Map(
        [...place.counts].filter(([name]) =>
          shown.some((row) => row.dimension === name && place.areas.includes(areaOf(row))),
        ),
      ),
    }));
    return [{ edition: String(said[0]?.edition), period, number, places, withheld }];
  });
}
