import type { DuckDBConnection } from "@duckdb/node-api";
import type { Area, Row } from "./indicator-tables.js";

/** Answers with an indicator's totals in one area, quarter after quarter. */
export type SeriesOf = (indicator_id: string, area: Area) => Row[];

/** Reads the totals of all indicators, areas and quarters at once: a question for each page's table takes seconds. */
export async function readSeries(connection: DuckDBConnection): Promise<SeriesOf> {
  const reader = await connection.runAndReadAll(
    `select indicator_id, area_kind, area_code, period, measure, value, status
    from published.indicator_values
    where dimension = 'total'
    order by period`,
  );
  const series = new Map<string, Row[]>();
  for (const [id, kind, code, heading, measure, value, status] of reader.getRowsJson()) {
    const key = keyOf(String(id), String(kind), String(code));
    const rows = series.get(key) ?? [];
    rows.push({ heading, measure, value, status } as Row);
    series.set(key, rows);
  }
  return (id, { area_kind, area_code }) => series.get(keyOf(id, area_kind, area_code)) ?? [];
}

function keyOf(...parts: string[]): string {
  return parts.join("/");
}
