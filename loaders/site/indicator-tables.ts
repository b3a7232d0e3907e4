import type { DuckDBConnection } from "@duckdb/node-api";
import { formatPeriod, formatPeriodShort } from "../../src/format.js";
import type { Indicator } from "../../src/indicators/indicator.js";
import { sv } from "../../src/messages.js";
import { htmlTable } from "./html-table.js";
import { type Value, valueText } from "./value-text.js";
import { words } from "./words.js";

export type Area = { area_kind: string; area_code: string; name: string };
/** A value under its heading: the quarter, class or area that it is of. */
export type Row = Value & { heading: string; measure: string };

/** Writes the table of an indicator in one area: a row for each quarter, a column for each measure. */
export function seriesTable(indicator: Indicator, area: Area, series: Row[]): string {
  const rows = series.map((row) => ({ ...row, heading: formatPeriodShort(row.heading) }));
  const caption = `${indicator.name.sv}: ${area.name}`;
  return measuresTable(indicator, caption, words.quarter, rows, area);
}

/** Writes the table of the parts of a whole in one area and quarter, by every dimension or by one: a row for each class, a column for each measure. */
export async function partsTable(
  connection: DuckDBConnection,
  indicator: Indicator,
  area: Area,
  period: string,
  dimension?: string,
): Promise<string> {
  const reader = await connection.runAndReadAll(
    `select category as heading, measure, value, status, is_uncertain
    from published.indicator_values
    where indicator_id = $id and area_kind = $kind and area_code = $code
        and period = $period and dimension <> 'total' and ($dimension = '' or dimension = $dimension)
    order by dimension, category`,
    {
      id: indicator.id,
      kind: area.area_kind,
      code: area.area_code,
      period,
      dimension: dimension ?? "",
    },
  );
  const rows = (reader.getRowObjectsJson() as Row[]).map((row) => ({
    ...row,
    heading: className(row.heading),
  }));
  const by = dimension ? `, ${words.by(sv.dimensions[dimension] ?? dimension)}` : "";
  const caption = `${indicator.name.sv}${by}: ${area.name}, ${formatPeriod(period)}`;
  return measuresTable(indicator, caption, words.part, rows, area);
}

/** Names a class by its word, one of two splits by both. */
function className(category: string): string {
  const parts = category.split("/").map((part) => sv.categories[part]);
  return parts.includes(undefined) ? category : parts.join(", ");
}

/** Writes the table of an indicator in one quarter: a row for each area that has a value in it. */
export async function areasTable(
  connection: DuckDBConnection,
  indicator: Indicator,
  period: string,
): Promise<string> {
  const reader = await connection.runAndReadAll(
    `select areas.name as heading, measure, value, status, is_uncertain
    from published.indicator_values
    inner join published.areas using (area_kind, area_code)
    where indicator_id = $id and period = $period and dimension = 'total'
    order by areas.sort_order, areas.name, areas.area_code`,
    { id: indicator.id, period },
  );
  const rows = reader.getRowObjectsJson() as Row[];
  return measuresTable(
    indicator,
    `${indicator.name.sv}: ${formatPeriod(period)}`,
    words.area,
    rows,
  );
}

function measuresTable(
  { id, measures: all }: Indicator,
  caption: string,
  heading: string,
  rows: Row[],
  area?: Area,
): string {
  if (rows.length === 0) return "";
  const measures = all.filter(({ code }) => rows.some(({ measure }) => measure === code));
  const lines = new Map<string, Row[]>();
  for (const row of rows) lines.set(row.heading, [...(lines.get(row.heading) ?? []), row]);
  return htmlTable({
    data: {
      indicator: id,
      measures: measures.map(({ code }) => code).join(" "),
      ...(area && { area: `${area.area_kind}/${area.area_code}` }),
    },
    caption,
    columns: [heading, ...measures.map(({ name }) => name.sv)],
    rows: Array.from(lines, ([name, values]) => [
      name,
      ...measures.map(({ code, unit }) => {
        const value = values.find(({ measure }) => measure === code);
        return valueText(value ?? { value: null, status: "missing" }, unit);
      }),
    ]),
  });
}
