import type { Row } from "../warehouse/engine.js";
import { WITHHELD_SPLITS } from "../warehouse/reference-lists.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { OwnedDecision } from "./owned-decision.js";
import { areaOf } from "./places-of.js";

const TOTAL = "total";
/** The reason that rows have that the audit has chosen. */
export const CHOSEN = "granskningen";
const A_QUARTER = "kvartal som 2026K3, eller ingenting";
const QUARTER = /^\d{4}K[1-4]$/;

/** The list of withheld splits, and what there is to withhold. */
export type Listed = {
  /** Rows of `marts.withheld_splits`. */
  listed: Row[];
  /** `indicator_id` of each measure about persons. */
  measures: Row[];
  /** Rows of `marts.indicator_dimensions`. */
  dimensions: Row[];
  /** Rows of `marts.areas`. */
  known: Row[];
  /** `period` of each quarter so far. */
  quarters: Row[];
};

/**
 * Decides what the list of withheld splits asks for: a dimension of an area in a quarter, in all where none is
 * named; with it those that cross it, and with the number of all every split of it. Error, as WrongUse: a row of
 * somebody's own that names what there is not; one that the audit has chosen is left out, since it chooses anew.
 */
export function listedDecisions(rows: Listed): OwnedDecision[] {
  const areas = rows.known.map(areaOf);
  const indicators = new Set(rows.measures.map(({ indicator_id }) => indicator_id));
  return rows.listed.flatMap((row) => {
    const { indicator_id } = row;
    const own = rows.dimensions.filter((each) => each.indicator_id === indicator_id);
    const dimensions = [TOTAL, ...own.map(({ dimension }) => String(dimension))];
    const isQuarter = row.period === null || QUARTER.test(String(row.period));
    const fault =
      faultIn(row, "indicator_id", indicator_id, [...indicators]) ??
      faultIn(row, "dimension", row.dimension, dimensions) ??
      faultIn(row, "area_kind, area_code", areaOf(row), areas) ??
      faultIn(row, "period", row.period, isQuarter ? [row.period] : [A_QUARTER]);
    if (fault && row.reason === CHOSEN) return [];
    if (fault) throw new WrongUse(fault);
    return rows.quarters
      .map(({ period }) => String(period))
      .filter((period) => row.period === null || row.period === period)
      .flatMap((period) =>
        withheldWith(String(row.dimension), dimensions).map((dimension) => ({
          ...{ indicator_id: String(indicator_id), period, area: areaOf(row) },
          ...{ dimension, is_withheld: true },
        })),
      );
  });
}

function withheldWith(dimension: string, all: readonly string[]): readonly string[] {
  if (dimension === TOTAL) return all;
  return all.filter((each) => each === dimension || each.split("_").includes(dimension));
}

function faultIn(row: Row, column: string, given: unknown, expected: readonly unknown[]) {
  if (expected.includes(given)) return undefined;
  return `${WITHHELD_SPLITS}.csv, rad ${row.list_row}, ${column}: ”${given ?? ""}” finns inte. Rätta eller ta bort raden. Där kan stå: ${expected.join(", ")}.`;
}
