import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** The warehouse that the site reads: `SLUSSKOLLEN_WAREHOUSE`, else the project's own. */
export function warehousePath(): string {
  return process.env.SLUSSKOLLEN_WAREHOUSE ?? "data/warehouse.duckdb";
}

/** Opens a warehouse read-only, hands its connection to a function and closes it again. */
export async function withWarehouse<T>(
  path: string,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(path, {
    access_mode: "READ_ONLY",
    threads: "1", // many small questions: sharing them out costs more than it gives
  });
  try {
    const connection = await instance.connect();
    try {
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}
