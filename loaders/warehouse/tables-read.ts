import type { Engine } from "./engine.js";
import { literal } from "./quoted.js";

/**
 * Lists the tables that a select reads, as `schema.table`, in DuckDB's own reading of it.
 *
 * A name without a schema is a step of the same query (a CTE) and is left out.
 */
export async function tablesRead(duckdb: Engine, sql: string): Promise<string[]> {
  const [row] = await duckdb.extract(`select json_serialize_sql(${literal(sql)}::varchar) as tree`);
  const tree = JSON.parse(String(row?.tree));
  if (tree.error) throw new Error(`invalid query: ${tree.error_message}`);
  const tables = new Set<string>();
  collect(tree, tables);
  return [...tables].sort();
}

function collect(node: unknown, tables: Set<string>): void {
  if (node === null || typeof node !== "object") return;
  const { type, schema_name, table_name } = node as Record<string, unknown>;
  if (type === "BASE_TABLE" && schema_name) tables.add(`${schema_name}.${table_name}`);
  for (const child of Object.values(node)) collect(child, tables);
}
