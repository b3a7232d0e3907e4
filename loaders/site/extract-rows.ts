import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";

/** Reads the rows of an extract that a build has made under a source root, whichever format it has. */
export async function extractRows(root: string, name: string): Promise<Record<string, unknown>[]> {
  const file = join(root, ".observablehq/cache/data", name);
  if (existsSync(`${file}.json`)) return JSON.parse(await readFile(`${file}.json`, "utf8"));
  return tableFromIPC(await readFile(`${file}.arrow`))
    .toArray()
    .map((row) => row.toJSON());
}
