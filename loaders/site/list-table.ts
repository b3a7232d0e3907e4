import { formatDate, formatNumber } from "../../src/format.js";
import { indicators } from "../../src/indicators/index.js";
import { sv } from "../../src/messages.js";
import type { DynamicPage } from "./facts.js";
import type { FrontMatter } from "./front-matter.js";
import { htmlTable } from "./html-table.js";
import { words } from "./words.js";

type Row = Record<string, unknown>;

/** Columns that hold codes, and what the codes are called. */
const namesOf: Record<string, Record<string, string>> = {
  last_stage: sv.stages,
  end_kind: sv.stages,
  solution_type: sv.categories,
  radicality: sv.categories,
  source: sv.sources,
  sources: sv.sources,
  treatment: sv.privacy.columns.treatments,
  threshold: sv.privacy.thresholds.names,
  indicator_id: Object.fromEntries(indicators.map(({ id, name }) => [id, `${id} ${name.sv}`])),
  dimension: { ...sv.dimensions, total: sv.privacy.withheld.total },
  component: sv.maturity.components,
  claim: sv.outcomes,
};

/**
 * Writes an extract's rows as a table with the columns that a page asks for; on the page of a
 * municipality or a hub only the rows that are about it.
 */
export function listTable(
  { extract, caption, columns, limit = Infinity }: FrontMatter["tables"][number],
  rows: Row[],
  page?: DynamicPage,
): string {
  const names = Object.keys(columns);
  const unknown = names.find((name) => rows[0] && !(name in rows[0]));
  if (unknown) throw new Error(`unknown column: ${extract}.${unknown}`);
  const shown = rows.filter((row) => isAbout(row, page));
  if (shown.length === 0) return "";
  const title = page ? `${caption}: ${page.name}` : caption;
  return htmlTable({
    caption: shown.length > limit ? words.firstOf(title, count(limit), count(shown.length)) : title,
    columns: Object.values(columns),
    rows: shown
      .slice(0, limit)
      .map((row) => names.map((name) => plainText(named(namesOf[name], row[name])))),
  });
}

/** Names a code, or several with a comma between; what has no name stands as it is. */
function named(names: Record<string, string> | undefined, value: unknown): unknown {
  if (!names || typeof value !== "string") return value;
  return value
    .split(", ")
    .map((code) => names[code] ?? code)
    .join(", ");
}

function isAbout(row: Row, page?: DynamicPage): boolean {
  const column = page?.area_kind && `${page.area_kind}_code`;
  return !column || !(column in row) || row[column] === page.area_code;
}

function count(rows: number): string {
  return formatNumber(rows, 0);
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return sv.symbols.missing.mark;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return formatNumber(value, Number.isInteger(value) ? 0 : 1);
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text;
}
