import { parse } from "csv-parse/sync";
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import type { Engine, Row } from "../warehouse/engine.js";

/** What tells one published value from all others. */
export const KEY = [
  ...["indicator_id", "measure", "period", "area_kind", "area_code", "dimension", "category"],
] as const;

/** The columns of an edition's figures, in their order: those of `published.indicator_values`. */
export const COLUMNS = [
  ...KEY,
  ...(["value", "numerator", "denominator", "n", "low", "high", "status"] as const),
  ...(["reported", "expected", "as_of"] as const),
];

export type Column = (typeof COLUMNS)[number];
/** A published value as text, an empty text for null. */
export type FigureRow = Record<Column, string>;

/**
 * Writes every row of `published.indicator_values` as CSV (RFC 4180), in the order of its key: a first
 * line of headings, then one line a value. An empty cell is null, and a number is written with as many
 * digits as tell it from every other.
 */
export async function figuresCsv(engine: Engine): Promise<string> {
  const rows = await engine.extract(
    `select ${COLUMNS.join(", ")} from published.indicator_values order by ${KEY.join(", ")}`,
  );
  return csvOf(COLUMNS, rows);
}

/** Writes rows as CSV (RFC 4180), the headings first; an empty cell is null. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Packs a text so that the same text always gives the same bytes. */
export function gzipped(text: string): Uint8Array {
  return gzipSync(strToU8(text), { level: 9, mtime: new Date(0) });
}

/** Unpacks a text. */
export function gunzipped(bytes: Uint8Array): string {
  return strFromU8(gunzipSync(bytes));
}

/** Reads figures by their keys: the first seven cells, with a space between them. */
export function figuresByKey(csv: string): Map<string, FigureRow> {
  const rows: FigureRow[] = parse(csv, { columns: true });
  return new Map(rows.map((row) => [KEY.map((column) => row[column]).join(" "), row]));
}
