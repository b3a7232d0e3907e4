import type { DuckdbEngine } from "./duckdb-engine.js";
import { quoted } from "./quoted.js";

const SCHEMA = "values";

/** What an audit holds a finished site against. */
const KEPT = "person_ledger";

/**
 * Drops the values before suppression from a warehouse that is not yet committed: nobody finds what is withheld there
 * by a query, and most of the bytes, and of the time to write them, are theirs.
 */
export async function dropValues(engine: DuckdbEngine): Promise<void> {
  const tables = await engine.extract(
    `select table_name as name from duckdb_tables()
    where database_name = current_database() and schema_name = '${SCHEMA}' and table_name <> '${KEPT}'`,
  );
  for (const { name } of tables) await engine.run(`drop table ${quoted(SCHEMA, String(name))}`);
}
