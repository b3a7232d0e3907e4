import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { gunzipSync, strFromU8 } from "fflate";
import { indicators } from "../../src/indicators/index.js";
import type { Indicator } from "../../src/indicators/indicator.js";
import type { Row } from "./engine.js";
import { SEALED_VALUES } from "./raw-tables.js";

const NUMBERS = ["numerator", "denominator"];

/** The measures about persons, as the figures begin a line with them. */
const OF_PERSONS = new Set(
  indicators.flatMap(({ id, about_persons, measures }: Indicator) =>
    measures
      .filter((measure) => measure.about_persons ?? about_persons)
      .map(({ code }) => `${id},${code}`),
  ),
);

/**
 * Reads what the sealed editions of a folder published of persons: the figures of every one, also of those that
 * another has replaced, for who has read them can still hold them against the next. None where there is no folder.
 */
export async function readSealedValues(sealed: string): Promise<Row[]> {
  if (!existsSync(sealed)) return [];
  const rows: Row[] = [];
  for (const edition of (await readdir(sealed)).filter((name) => /^\d{4}K/.test(name)).sort()) {
    const bytes = await readFile(join(sealed, edition, "figures.csv.gz"));
    const [headings = "", ...all] = strFromU8(gunzipSync(bytes)).split("\n");
    const ofPersons = all.filter((line) => OF_PERSONS.has(line.split(",", 2).join()));
    const lines: Record<string, string>[] = parse([headings, ...ofPersons].join("\n"), {
      columns: true,
    });
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
