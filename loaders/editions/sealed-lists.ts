import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readReferenceLists } from "../warehouse/reference-lists.js";
import type { Files } from "./archive.js";
import { sha256 } from "./sha256.js";

/** Reads the reference lists that a load would read, as files. */
export async function listFiles(folders: string[]): Promise<Files> {
  const files: Files = {};
  for (const [name, list] of await readReferenceLists(folders)) {
    const folder = folders.find((each) => existsSync(join(each, `${name}.csv`))) as string;
    const bytes = await readFile(join(folder, `${name}.csv`));
    if (sha256(bytes) !== list.sha256) throw new Error(`${name}.csv ändrades under förseglingen.`);
    files[`${name}.csv`] = bytes;
  }
  return files;
}
