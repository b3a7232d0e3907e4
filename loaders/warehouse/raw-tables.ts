import { columnsOf } from "../read/contract.js";
import { canScreen } from "../read/screen/can-screen.js";
import type { Source } from "../read/types.js";
import type { Column, Table } from "./engine.js";

const text = (name: string): Column => ({ name, type: "text" });
const integer = (name: string): Column => ({ name, type: "integer" });
const date = (name: string): Column => ({ name, type: "date" });
const raw = (name: string, columns: Column[]): Table => ({ schema: "raw", name, columns });

/**
 * The tables in which what was read row by row lies: the raw table itself, or where rows may be screened too
 * one of its name in the schema `rows`, behind the view that puts both together.
 */
export function storedTables(sources: Readonly<Record<string, Source>>): Table[] {
  return Object.values(sources).flatMap((source) =>
    rawTables({ source }).map((table) => (canScreen(source) ? { ...table, schema: ROWS } : table)),
  );
}

export const ROWS = "rows";

/** The raw tables of the contracts: where a row comes from, followed by its fields. */
export function rawTables(sources: Readonly<Record<string, Source>>): Table[] {
  return Object.values(sources).flatMap((source) =>
    Object.entries(columnsOf(source)).map(([name, columns]) =>
      raw(name, [
        integer("file_id"),
        text("source"),
        text("delivered_by"),
        date("delivery_date"),
        text("sheet"),
        integer("row_number"),
        ...columns,
      ]),
    ),
  );
}

export const FILES = raw("files", [
  integer("file_id"),
  text("source"),
  text("municipality_code"),
  date("delivery_date"),
  text("file"),
  text("sha256"),
  text("reading_key"),
  integer("row_count"),
  integer("accepted_count"),
  integer("refused_count"),
  integer("ignored_count"),
  { name: "is_refused_whole", type: "boolean" },
  { name: "seconds", type: "double" },
]);

export const REFUSALS = raw("refusals", [
  integer("file_id"),
  text("sheet"),
  integer("row_number"),
  text("column_name"),
  text("code"),
  text("expected"),
  text("message"),
  text("table_name"),
  text("record_key"),
  text("cells"),
]);

export const IGNORED = raw("ignored", [integer("file_id"), text("rule"), integer("row_count")]);

export const RUN = raw("run", [
  date("as_of"),
  { name: "is_synthetic", type: "boolean" },
  text("edition"),
]);

/** What sealed editions published, by the columns that tell one value from another. */
export const SEALED_VALUES = raw("sealed_values", [
  ...["edition", "indicator_id", "measure", "period"].map(text),
  ...["area_kind", "area_code", "dimension", "category"].map(text),
  { name: "numerator", type: "double" },
  { name: "denominator", type: "double" },
  text("status"),
]);

export const IDEA_PAIRS = raw("idea_pairs", [
  text("idea_id"),
  text("other_idea_id"),
  { name: "likeness", type: "double" },
  { name: "is_candidate", type: "boolean" },
  text("shared_terms"),
  text("texts_hash"),
]);
