import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** Reads a list of a golden folder, each row as texts by heading. */
export function readGolden(folder: string, file: string): Record<string, string>[] {
  return parse(readFileSync(join(import.meta.dirname, folder, file)), { columns: true });
}

/** Reads a number of a golden list; empty is null. */
export function golden(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}
