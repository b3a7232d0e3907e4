import type { DuckDBConnection } from "@duckdb/node-api";
import { tableToIPC } from "apache-arrow";
import { arrowTable } from "./arrow-table.js";
import { plainValue } from "./plain-value.js";
import { requirePublishedOnly } from "./published-only.js";

export type ExtractFormat = "arrow" | "json";

/**
 * Runs one extract over the published tables and returns the bytes of the file that pages attach.
 * `arrow`: an IPC stream. `json`: an array of row objects; a single column named `json` with one
 * row stands for itself.
 */
export async function runExtract(
  connection: DuckDBConnection,
  sql: string,
  format: ExtractFormat,
): Promise<Uint8Array> {
  await requirePublishedOnly(connection, sql);
  if (format === "arrow") return tableToIPC(await arrowTable(connection, sql), "stream");
  const reader = await connection.runAndReadAll(sql);
  const names = reader.deduplicatedColumnNames();
  const rows = reader
    .getRowsJson()
    .map((row) => row.map((value, i) => plainValue(reader.columnType(i), value)));
  const whole = names.length === 1 && names[0] === "json" && rows.length === 1;
  const data = whole
    ? rows[0]?.[0]
    : rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
  return new TextEncoder().encode(JSON.stringify(data));
}

/** Reads the format off a file's name: `data/plan.json.sql` is `json`. Error: `unknown extract`. */
export function extractFormat(file: string): ExtractFormat {
  const format = /\.(arrow|json)\.sql$/.exec(file)?.[1];
  if (format === "arrow" || format === "json") return format;
  throw new Error(`unknown extract: ${file}`);
}
