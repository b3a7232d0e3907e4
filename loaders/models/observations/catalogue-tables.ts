import type { Indicator } from "../../../src/indicators/indicator.js";
import type { Thresholds } from "../../publish/thresholds.js";
import type { ColumnType, Row, Table } from "../../warehouse/engine.js";

/** Turns the catalogue, the thresholds and what contracts say of persons into the raw tables that statistics and pages choose by. */
export function catalogueTables(
  indicators: Indicator[],
  thresholds: Thresholds,
  personalColumns: Row[] = [],
): { table: Table; rows: Row[] }[] {
  return [
    raw(
      "indicators",
      { indicator_id: "text", statistic: "text", about_persons: "boolean", sort_order: "integer" },
      indicators.map(({ id, statistic, about_persons }, i) => ({
        indicator_id: id,
        statistic,
        about_persons,
        sort_order: i + 1,
      })),
    ),
    raw(
      "indicator_measures",
      {
        indicator_id: "text",
        measure: "text",
        statistic: "text",
        basis: "text",
        records_measure: "text",
        base_measure: "text",
        register: "text",
        part_of: "text",
        is_of_municipalities: "boolean",
        event: "text",
        probability: "double",
        months: "integer",
        is_decided_only: "boolean",
        is_shared_money: "boolean",
        unit: "text",
        about_persons: "boolean",
        sort_order: "integer",
      },
      indicators.flatMap(({ id, measures, population, about_persons }) =>
        measures.map((measure, i) => ({
          indicator_id: id,
          measure: measure.code,
          statistic: measure.statistic,
          basis: measure.population?.basis ?? population.basis,
          records_measure: measure.records ?? measure.code,
          base_measure: measure.base ?? null,
          register: registerOf(measure.population?.table ?? population.table),
          part_of: measure.part_of ?? null,
          is_of_municipalities: measure.municipalities ?? false,
          event: measure.event ?? null,
          probability: measure.probability ?? null,
          months: measure.months ?? null,
          is_decided_only: measure.decided_only ?? false,
          is_shared_money: measure.shared_money ?? false,
          unit: measure.unit,
          about_persons: measure.about_persons ?? about_persons,
          sort_order: i + 1,
        })),
      ),
    ),
    raw(
      "indicator_dimensions",
      { indicator_id: "text", dimension: "text", yields_to: "text", sort_order: "integer" },
      indicators.flatMap(({ id, dimensions, yields }) =>
        dimensions.map((dimension, i) => ({
          indicator_id: id,
          dimension,
          yields_to: yields?.[dimension] ?? null,
          sort_order: i + 1,
        })),
      ),
    ),
    raw(
      "indicator_sources",
      { indicator_id: "text", source: "text" },
      indicators.flatMap(({ id, sources }) =>
        sources.map((source) => ({ indicator_id: id, source })),
      ),
    ),
    raw(
      "thresholds",
      { threshold: "text", value: "integer" },
      Object.entries(thresholds).map(([threshold, value]) => ({ threshold, value })),
    ),
    raw(
      "personal_columns",
      {
        source: "text",
        heading: "text",
        personal: "text",
        treatment: "text",
        sort_order: "integer",
      },
      personalColumns,
    ),
  ];
}

function raw(name: string, columns: Record<string, ColumnType>, rows: Row[]) {
  const named = Object.entries(columns).map(([column, type]) => ({ name: column, type }));
  return { table: { schema: "raw", name, columns: named }, rows };
}

/** The table that a population is counted in: the first of those that are joined. */
function registerOf(table: string): string {
  return table.replace(/^marts\.(\w+).*$/s, "$1");
}
