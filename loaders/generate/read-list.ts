import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** Reads one of the project's own reference lists, a record of texts a row. */
export function readList(name: string): Record<string, string>[] {
  const file = new URL(`../../data/reference/${name}.csv`, import.meta.url);
  return parse(readFileSync(file), { columns: true });
}
