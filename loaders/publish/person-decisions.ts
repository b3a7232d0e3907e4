import type { Column, Row } from "../warehouse/engine.js";
import type { Code } from "../warehouse/models.js";
import { decide, withoutOwn } from "./decide.js";
import { type Decided, decideBeside } from "./decide-beside.js";
import { DECISION_READS } from "./decision-reads.js";
import { letYield, type Yielding } from "./let-yield.js";
import { listedDecisions } from "./listed-decisions.js";
import { gather } from "./owned-decision.js";
import { personTables } from "./person-tables.js";

const COLUMNS: Column[] = [
  ...["indicator_id", "period", "area_kind", "area_code", "dimension"].map((name) => {
    return { name, type: "text" as const };
  }),
  { name: "is_withheld", type: "boolean" },
];

/**
 * Decides for every measure about persons, and beside those that count some of the same persons; then gathers
 * what is decided for each indicator, lets splits give way to those that cut across them, and last withholds
 * what the list asks for, which lets nothing else be seen.
 */
function personDecisions({
  thresholds,
  ...rows
}: Record<keyof typeof DECISION_READS, Row[]>): Row[] {
  const leastOf = (name: string) =>
    Number(
      thresholds.find(({ threshold }) => threshold === name)?.value ?? Number.POSITIVE_INFINITY,
    );
  const least = leastOf("persons");
  const tables = personTables({ ...rows, least, least_unknown: leastOf("unknown_sex") });
  const decided = new Map(
    [...tables].map(([name, table]) => [name, { table, decisions: decide(table, least) }]),
  );
  const ofOne = (name: string) => decided.get(name) as Decided;
  // a part has no numbers of single municipalities
  const wholeOf = (name: string) => ({ ...ofOne(name), table: withoutOwn(ofOne(name).table) });
  const decisions = rows.measures.flatMap(({ indicator_id, measure, part_of }) => {
    const own = ofOne(`${indicator_id} ${measure}`);
    const told = part_of ? decideBeside(wholeOf(String(part_of)), own, least) : own.decisions;
    return told.map((each) => ({ ...each, indicator_id: String(indicator_id) }));
  });
  const tablesOf = (id: string) =>
    rows.measures
      .filter(({ indicator_id }) => indicator_id === id)
      .map(({ measure }) => ofOne(`${id} ${measure}`).table);
  const known = letYield(gather(decisions), rows.yields.map(yieldingOf), tablesOf);
  const listed = listedDecisions(rows);
  return gather([...known, ...listed]).map(({ area, ...decision }) => {
    const [area_kind = "", area_code = ""] = area.split(" ");
    return { ...decision, area_kind, area_code };
  });
}

/** Reads that `K04 network` yields to `G03 body_sex`. */
function yieldingOf({ indicator_id, dimension, yields_to }: Row): Yielding {
  const [first = "", split = ""] = String(yields_to).split(" ");
  return { indicator_id: String(indicator_id), dimension: String(dimension), first, split };
}

const code: Code<keyof typeof DECISION_READS> = {
  columns: COLUMNS,
  inputs: DECISION_READS,
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
