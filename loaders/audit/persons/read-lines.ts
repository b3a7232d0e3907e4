import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { gunzipSync, strFromU8 } from "fflate";

/** Reads a packed list of a sealed edition, each line by its headings. */
export async function readLines(file: string): Promise<Record<string, string>[]> {
  return parse(strFromU8(gunzipSync(await readFile(file))), { columns: true });
}
