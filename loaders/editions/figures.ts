import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import type { Engine } from "../warehouse/engine.js";

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

/**
 * Writes every row of `published.indicator_values` as CSV, in the order of its key: a first line of
 * headings, then one line a value. Codes have no separators in them; an empty cell is null, and a
 * number is written with as many digits as tell it from every other.
 */
export async function figuresCsv(engine: Engine): Promise<string> {
  const rows = await engine.extract(
    `select ${COLUMNS.join(", ")} from published.indicator_values order by ${KEY.join(", ")}`,
  );
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(","));
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  if (/[",\n\r]/.test(text)) throw new Error(`invalid code: ${text}`);
  return text;
}

/** Packs a text so that the same text always gives the same bytes. */
export function gzipped(text: string): Uint8Array {
  return gzipSync(strToU8(text), { level: 9, mtime: new Date(0) });
}

/** Unpacks a text. */
export function gunzipped(bytes: Uint8Array): string {
  return strFromU8(gunzipSync(bytes));
}

/** Reads figures as key → line; the key is the first seven cells with commas between them. */
export function linesOf(csv: string): Map<string, string> {
  const lines = csv.split("\n").slice(1).filter(Boolean);
  return new Map(lines.map((line) => [keyOf(line), line]));
}

function keyOf(line: string): string {
  return line.split(",", KEY.length).join(",");
}
