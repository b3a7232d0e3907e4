import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { DuckdbEngine } from "./duckdb-engine.js";
import type { Row, Table } from "./engine.js";
import { literal, quoted } from "./quoted.js";
import { IGNORED, REFUSALS, ROWS } from "./raw-tables.js";
import { rowsOf, screenedTables } from "./raw-views.js";

/** What the warehouse that is to be replaced already has of the files. */
export type OldWarehouse = {
  /** Finds a file that was read before, from the same bytes and in the same way. */
  find(sha256: string, reading_key: string, file: string): Row | undefined;
  /** Copies the raw rows of files, each under its new number: old number → new number. */
  copy(tables: Table[], renumbered: Map<number, number>): Promise<void>;
};

const nothing: OldWarehouse = {
  find: () => undefined,
  copy: async () => {},
};

/** Attaches the old warehouse, read-only; one that cannot be read counts as none. */
export async function attachOld(engine: DuckdbEngine, warehouse: string): Promise<OldWarehouse> {
  if (!existsSync(warehouse)) return nothing;
  try {
    await engine.run(`attach ${literal(resolve(warehouse))} as old (read_only)`);
  } catch {
    return nothing;
  }
  try {
    const files = await engine.extract("select * from old.raw.files");
    const known = new Map(files.map((row) => [keyOf(row.sha256, row.reading_key, row.file), row]));
    return {
      find: (sha256, reading_key, file) => known.get(keyOf(sha256, reading_key, file)),
      copy: (tables, renumbered) => copyRows(engine, [...tables, REFUSALS, IGNORED], renumbered),
    };
  } catch {
    await engine.run("detach old");
    return nothing;
  }
}

function keyOf(...parts: unknown[]): string {
  return parts.join("\n");
}

async function copyRows(engine: DuckdbEngine, tables: Table[], renumbered: Map<number, number>) {
  if (renumbered.size === 0) return;
  const pairs = [...renumbered].map(([old, now]) => `(${old}, ${now})`);
  await engine.run(
    `create temporary table renumbered as select * from (values ${pairs}) as pairs (old_id, new_id)`,
  );
  const screened = await screenedTables(engine, "old");
  for (const { schema, name, columns } of tables) {
    const table = quoted(schema, name);
    const rest = columns
      .map((column) => quoted(column.name))
      .filter((each) => each !== '"file_id"');
    const here =
      schema === ROWS ? `(${rowsOf({ schema, name, columns }, screened, "old.")})` : `old.${table}`;
    await engine.run(`
      insert into ${table} (file_id, ${rest})
      select renumbered.new_id, ${rest.map((column) => `here.${column}`)}
      from ${here} as here inner join renumbered on here.file_id = renumbered.old_id`);
  }
  await engine.run("drop table renumbered");
}
