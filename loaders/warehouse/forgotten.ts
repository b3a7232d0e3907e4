import { fieldsOf } from "../read/contract.js";
import type { Delivery, Source } from "../read/types.js";
import type { DuckdbEngine } from "./duckdb-engine.js";
import type { Row, Table } from "./engine.js";
import { literal, quoted } from "./quoted.js";
import { IGNORED } from "./raw-tables.js";
import type { FileRow } from "./raw-writer.js";
import type { ReferenceList } from "./reference-lists.js";

/** The list of municipalities whose persons are to be forgotten. */
export const FORGOTTEN = "forgotten_municipalities";

/** Sources in which a row is a person: it goes; in the others the person goes and the row stays. */
const OF_PERSONS = ["november", "training", "network"];

/** Municipality → the day up to which its deliveries' persons are forgotten. */
export type Forgotten = ReadonlyMap<string, string>;

/** Reads which municipalities' persons are to be forgotten. */
export function forgottenOf(lists: Map<string, ReferenceList>): Forgotten {
  const rows = lists.get(FORGOTTEN)?.rows ?? [];
  return new Map(rows.map((row) => [String(row.municipality_code), String(row.forgotten_on)]));
}

/** Tells whether a delivery may hold persons that are to be forgotten. */
export function mayHold(forgotten: Forgotten, { source, municipality_code }: Delivery): boolean {
  return forgotten.has(municipality_code) || (forgotten.size > 0 && source === "network");
}

/**
 * Takes the persons of municipalities that are to be forgotten out of the raw tables, and books the rows that go as ignored.
 *
 * A person is of the municipality that the row names, else of the one that delivered it.
 */
export async function forgetPersons(
  engine: DuckdbEngine,
  tables: Table[],
  sources: Readonly<Record<string, Source>>,
  forgotten: Forgotten,
  files: FileRow[],
): Promise<void> {
  for (const [code, day] of forgotten) {
    for (const source of Object.values(sources)) {
      for (const [name, raw] of Object.entries(source.tables)) {
        const table = tables.find((each) => each.name === name);
        if (!table) continue;
        const has = (column: string) => table.columns.some((each) => each.name === column);
        const isOwn = OF_PERSONS.includes(source.code);
        const home =
          isOwn && has("municipality_code")
            ? "coalesce(municipality_code, delivered_by)"
            : "delivered_by";
        const where = `${home} = ${literal(code)} and delivery_date <= ${literal(day)}`;
        if (isOwn) {
          await dropRows(engine, table, `${where} and person_id is not null`, files);
          continue;
        }
        const personal = fieldsOf(raw)
          .filter((field) => field.personal === "identity" || field.personal === "sex")
          .map((field) => field.name)
          .filter(has);
        if (personal.length === 0) continue;
        const emptied = personal.map((column) => `${quoted(column)} = null`).join(", ");
        await engine.run(`update ${place(table)} set ${emptied} where ${where}`);
      }
    }
  }
}

async function dropRows(engine: DuckdbEngine, table: Table, where: string, files: FileRow[]) {
  const gone = await engine.extract(
    `select file_id, count(*) as row_count from ${place(table)} where ${where} group by file_id`,
  );
  if (gone.length === 0) return;
  await engine.run(`delete from ${place(table)} where ${where}`);
  const ignored: Row[] = gone.map((row) => ({ ...row, rule: "forgotten" }));
  await engine.load(IGNORED, ignored);
  for (const { file_id, row_count } of gone) {
    const file = files.find((each) => each.file_id === Number(file_id));
    if (!file) throw new Error(`unknown file: ${file_id}`);
    file.accepted_count -= Number(row_count);
    file.ignored_count += Number(row_count);
  }
}

function place({ schema, name }: Table): string {
  return quoted(schema, name);
}
