import type { Column, ColumnType, Engine } from "../../../loaders/warehouse/engine.js";

const TYPES: Record<string, ColumnType> = {
  VARCHAR: "text",
  DATE: "date",
  TIMESTAMP: "timestamp",
  INTEGER: "integer",
  DOUBLE: "double",
  BOOLEAN: "boolean",
};

/** Lists the columns of a table in DuckDB; a type that PostgreSQL would not share is an error. */
export async function columnsIn(engine: Engine, schema: string, name: string): Promise<Column[]> {
  const rows = await engine.extract(
    `select column_name, data_type from duckdb_columns()
     where schema_name = '${schema}' and table_name = '${name}' order by column_index`,
  );
  return rows.map(({ column_name, data_type }) => {
    const type = TYPES[String(data_type)];
    if (!type) throw new Error(`unknown type: ${data_type} of ${schema}.${name}.${column_name}`);
    return { name: String(column_name), type };
  });
}
