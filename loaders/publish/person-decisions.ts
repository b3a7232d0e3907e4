import type { Column, Row } from "../warehouse/engine.js";
import type { Code } from "../warehouse/models.js";
import { decide } from "./decide.js";
import { grouped } from "./grouped.js";
import { personTables } from "./person-tables.js";

const COLUMNS: Column[] = [
  ...["indicator_id", "period", "area_kind", "area_code", "dimension"].map((name) => {
    return { name, type: "text" as const };
  }),
  { name: "is_withheld", type: "boolean" },
];

/** What is read of the tables before it. */
const READS = {
  counts: `select indicator_id, measure, period, area_kind, area_code, dimension, category, numerator_count, denominator_count
    from "values".person_counts order by indicator_id, measure, period, area_kind, area_code, dimension, category`,
  sources: `select indicator_id, measure, period, municipality_code from "values".person_sources`,
  areas: `select period, area_kind, area_code, municipality_code from "values".area_municipalities`,
  quarters: `select period from marts.calendar_quarters order by starts_on`,
  measures: `select indicator_id, measure, basis, statistic from marts.indicator_measures where about_persons
    order by indicator_id, sort_order`,
  thresholds: `select threshold, value from marts.thresholds`,
  sealed: `select edition, indicator_id, measure, period, area_kind, area_code, dimension, category,
    cast(numerator as integer) as numerator_count, cast(denominator as integer) as denominator_count, status
    from marts.sealed_values order by edition, indicator_id, measure, period, area_kind, area_code, dimension, category`,
};

/** Decides for every measure about persons, and gathers what is decided for each indicator. */
function personDecisions({ thresholds, ...rows }: Record<keyof typeof READS, Row[]>): Row[] {
  const leastOf = (name: string) =>
    Number(
      thresholds.find(({ threshold }) => threshold === name)?.value ?? Number.POSITIVE_INFINITY,
    );
  const least = leastOf("persons");
  const tables = personTables({ ...rows, least, least_unknown: leastOf("unknown_sex") });
  const decisions = [...tables].flatMap(([name, table]) => {
    const [indicator_id = ""] = name.split(" ");
    return decide(table, least).map(({ area, ...decision }) => {
      const [area_kind = "", area_code = ""] = area.split(" ");
      return { indicator_id, ...decision, area_kind, area_code };
    });
  });
  const same = grouped(decisions, ({ indicator_id, period, area_kind, area_code, dimension }) =>
    [indicator_id, period, area_kind, area_code, dimension].join(" "),
  );
  return [...same.values()].map((each) => ({
    ...(each[0] as Row),
    is_withheld: each.some(({ is_withheld }) => is_withheld),
  }));
}

const code: Code<keyof typeof READS> = {
  columns: COLUMNS,
  inputs: READS,
  rowsFrom: personDecisions,
};

/**
 * The model "values".person_decisions. One row per indicator about persons, quarter, area with persons and
 * dimension: is it withheld, because the block rule withholds it for one of the indicator's measures.
 */
export const personDecisionsModel = {
  schema: "values",
  name: "person_decisions",
  sql: "",
  file: "loaders/publish/person-decisions.ts",
  code,
};
