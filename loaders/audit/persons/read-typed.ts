import type { DuckDBConnection } from "@duckdb/node-api";

/** Reads the texts of the lists that are kept by hand, each row of which has its source: no record is behind them. */
export async function readTyped(connection: DuckDBConnection): Promise<string[]> {
  const columns = await connection.runAndReadAll(
    `select table_name, column_name from information_schema.columns
    where table_schema = 'reference' and data_type = 'VARCHAR'`,
  );
  const texts: string[] = [];
  for (const { table_name, column_name } of columns.getRowObjectsJson()) {
    const rows = await connection.runAndReadAll(
      `select distinct "${column_name}" as text from reference."${table_name}" where "${column_name}" is not null`,
    );
    texts.push(...rows.getRowObjectsJson().map(({ text }) => String(text)));
  }
  return texts;
}
