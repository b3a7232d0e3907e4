import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { gunzipSync, strFromU8 } from "fflate";
import type { Row } from "./engine.js";
import { SEALED_VALUES } from "./raw-tables.js";

const NUMBERS = ["numerator", "denominator"];

/**
 * Reads what the sealed editions of a folder published: the figures of every one, also of those that
 * another has replaced, for who has read them can still hold them against the next. None where there is no folder.
 */
export async function readSealedValues(sealed: string): Promise<Row[]> {
  if (!existsSync(sealed)) return [];
  const rows: Row[] = [];
  for (const edition of (await readdir(sealed)).filter((name) => /^\d{4}K/.test(name)).sort()) {
    const bytes = await readFile(join(sealed, edition, "figures.csv.gz"));
    const lines: Record<string, string>[] = parse(strFromU8(gunzipSync(bytes)), { columns: true });
    for (const line of lines) rows.push(rowOf(edition, line));
  }
  return rows;
}

function rowOf(edition: string, line: Record<string, string>): Row {
  const cells = SEALED_VALUES.columns.map(({ name }) => {
    const cell = line[name] || null;
    return [name, cell !== null && NUMBERS.includes(name) ? Number(cell) : cell];
  });
  return { ...Object.fromEntries(cells), edition };
}
