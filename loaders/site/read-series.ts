import type { DuckDBConnection } from "@duckdb/node-api";
import type { Area, Row } from "./indicator-tables.js";

/** Answers with an indicator's totals in one area, quarter after quarter. */
export type SeriesOf = (indicator_id: string, area: Area) => Row[];

/** Reads the totals of all indicators, areas and quarters at once: a question for each page's table takes seconds. */
export async function readSeries(connection: DuckDBConnection): Promise<SeriesOf> {
  const reader = await connection.runAndReadAll(
    `select indicator_id, area_kind, area_code, period, measure, value, status, is_uncertain
    from published.indicator_values
    where dimension = 'total'
    order by period`,
  );
  const series = new Map<string, Row[]>();
  for (const [id, kind, code, heading, ...cells] of reader.getRowsJson()) {
    const [measure, value, status, is_uncertain] = cells;
    const key = keyOf(String(id), String(kind), String(code));
    const rows = series.get(key) ?? [];
    rows.push({ heading, measure, value, status, is_uncertain } as Row);
    series.set(key, rows);
  }
  return (id, { area_kind, area_code }) => series.get(keyOf(id, area_kind, area_code)) ?? [];
}

function keyOf(...parts: string[]): string {
  return parts.join("/");
}
