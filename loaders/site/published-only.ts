import type { DuckDBConnection } from "@duckdb/node-api";

type Node = { [key: string]: unknown };

/**
 * Throws unless a query reads published tables only: what is not published does not exist for the
 * pages. Error: `invalid table: marts.ideas` or `invalid table function: read_csv`.
 */
export async function requirePublishedOnly(
  connection: DuckDBConnection,
  sql: string,
): Promise<void> {
  const reader = await connection.runAndReadAll("select json_serialize_sql($sql::varchar)", {
    sql,
  });
  const tree = JSON.parse(String(reader.getRows()[0]?.[0])) as Node;
  if (tree.error) throw new Error(`invalid query: ${tree.error_message}`);
  const nodes = [...descendants(tree)];
  const steps = new Set(nodes.filter((node) => "value" in node && "key" in node).map(keyOf));
  for (const node of nodes) {
    if (node.type === "TABLE_FUNCTION") {
      const name = String((node.function as Node).function_name);
      if (name !== "unnest" && name !== "generate_series")
        throw new Error(`invalid table function: ${name}`);
    }
    if (node.type !== "BASE_TABLE" || node.schema_name === "published") continue;
    if (node.schema_name === "" && steps.has(String(node.table_name))) continue;
    throw new Error(
      `invalid table: ${[node.schema_name, node.table_name].filter(Boolean).join(".")}`,
    );
  }
}

function keyOf(node: Node): string {
  return String(node.key);
}

function* descendants(value: unknown): Generator<Node> {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield value as Node;
  for (const child of Object.values(value)) yield* descendants(child);
}
