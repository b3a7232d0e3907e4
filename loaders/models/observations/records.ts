import type { Indicator } from "../../../src/indicators/indicator.js";

const COLUMNS = ["measure", "record_kind", "record_id", "period", "municipality_code"];

/**
 * Writes the select that makes `observations.records`, the long form of every indicator's observations.
 *
 * One row per indicator, measure, record, period, municipality, dimension and category; dimension and
 * category are `total` for the whole. Portable SQL.
 */
function recordsSql(indicators: Pick<Indicator, "id" | "dimensions">[]): string {
  const selects = indicators.flatMap(({ id, dimensions }) => [
    longForm(id, "'total'", "'total'"),
    ...dimensions.map((dimension) => longForm(id, `'${dimension}'`, dimension)),
  ]);
  return `-- One row per indicator, record, period, municipality, dimension and category.\n${selects.join("\nunion all\n")}\n`;
}

/** Names the long form as a model: the table `observations.records`. */
export function recordsModel(indicators: Pick<Indicator, "id" | "dimensions">[]) {
  return {
    schema: "observations",
    name: "records",
    sql: recordsSql(indicators),
    file: "loaders/models/observations/records.ts",
  };
}

function longForm(id: string, dimension: string, category: string): string {
  const lines = [
    `cast('${id}' as text) as indicator_id`,
    ...COLUMNS,
    `cast(${dimension} as text) as dimension`,
    `cast(${category} as text) as category`,
    "part",
    "reason",
    "value",
  ];
  return `select\n    ${lines.join(",\n    ")}\nfrom observations.${id.toLowerCase()}`;
}
