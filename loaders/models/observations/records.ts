import type { Indicator } from "../../../src/indicators/indicator.js";

type Observed = Pick<Indicator, "id" | "dimensions" | "measures">;

const TIMES = [
  ["entry_days", "integer"],
  ["exit_days", "integer"],
  ["event", "text"],
] as const;
const COLUMNS = ["measure", "record_kind", "record_id", "period", "municipality_code"];

/**
 * Writes the select that makes `observations.records`, the long form of every indicator's observations.
 *
 * One row per indicator, measure, record, period, municipality, dimension and category; dimension and
 * category are `total` for the whole. A record without a category has no part in that split. Portable SQL.
 */
function recordsSql(indicators: Observed[]): string {
  const selects = indicators.flatMap((indicator) => [
    longForm(indicator, "'total'", "'total'"),
    ...indicator.dimensions.map((dimension) => longForm(indicator, `'${dimension}'`, dimension)),
  ]);
  return `-- One row per indicator, record, period, municipality, dimension and category.\n${selects.join("\nunion all\n")}\n`;
}

/** Names the long form as a model: the table `observations.records`. */
export function recordsModel(indicators: Observed[]) {
  return {
    schema: "observations",
    name: "records",
    sql: recordsSql(indicators),
    file: "loaders/models/observations/records.ts",
  };
}

/** Tells whether an indicator's records have times: the day they are followed from, the day they leave, and how. */
export function isTimed({ measures }: Pick<Indicator, "measures">): boolean {
  return measures.some(({ event }) => event !== undefined);
}

function longForm(indicator: Observed, dimension: string, category: string): string {
  const { id } = indicator;
  const lines = [
    `cast('${id}' as text) as indicator_id`,
    ...COLUMNS,
    `cast(${dimension} as text) as dimension`,
    `cast(${category} as text) as category`,
    "part",
    "reason",
    "value",
    ...TIMES.map(([name, type]) =>
      isTimed(indicator) ? name : `cast(null as ${type}) as ${name}`,
    ),
  ];
  const where = dimension === "'total'" ? "" : `\nwhere ${category} is not null`;
  return `select\n    ${lines.join(",\n    ")}\nfrom observations.${id.toLowerCase()}${where}`;
}
