import type { DuckDBConnection } from "@duckdb/node-api";
import { indicators } from "../../src/indicators/index.js";
import type { Indicator } from "../../src/indicators/indicator.js";
import { extractRows } from "./extract-rows.js";
import type { DynamicPage, Facts } from "./facts.js";
import type { FrontMatter } from "./front-matter.js";
import { areasTable, partsTable, seriesTable } from "./indicator-tables.js";
import { listTable } from "./list-table.js";
import { readSeries } from "./read-series.js";
import { words } from "./words.js";

export type PageTables = (front: FrontMatter, page?: DynamicPage) => Promise<string>;

/**
 * Makes the tables of a page for readers without JavaScript from the published values: each
 * indicator that the page names, in the page's own area, and the lists that it names.
 */
export async function pageTables(
  connection: DuckDBConnection,
  facts: Facts,
  root: string,
): Promise<PageTables> {
  const seriesOf = await readSeries(connection);
  const rowsOf = once((extract) => extractRows(root, extract));
  const portfolio = { area_kind: "portfolio", area_code: "alla", name: words.portfolio };
  return async (front, page) => {
    const { area_kind, area_code, indicator_id, name = "" } = page ?? {};
    const area = area_kind && area_code ? { area_kind, area_code, name } : portfolio;
    const ids = indicator_id ? [indicator_id] : front.indicators;
    const tables: string[] = [];
    for (const indicator of ids.map(findIndicator)) {
      const series = seriesTable(indicator, area, seriesOf(indicator.id, area));
      tables.push(series || (await partsTable(connection, indicator, area, facts.period)));
      for (const dimension of front.splits[indicator.id] ?? [])
        tables.push(await partsTable(connection, indicator, area, facts.period, dimension));
      if (indicator_id) tables.push(await areasTable(connection, indicator, facts.period));
    }
    for (const table of front.tables)
      tables.push(listTable(table, await rowsOf(table.extract), page));
    return tables.filter(Boolean).join("\n");
  };
}

/** Reads each list once for all the pages that name it. */
function once<T>(read: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const reading = new Map<string, Promise<T>>();
  return (name) => {
    const known = reading.get(name) ?? read(name);
    reading.set(name, known);
    return known;
  };
}

function findIndicator(id: string): Indicator {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}
