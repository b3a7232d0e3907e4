import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "./read-editions.js";
import { sha256 } from "./sha256.js";

/** Reads a part of an edition. Error in Swedish when it is not as it was sealed. */
export async function readPart({ folder, manifest }: Edition, name: string): Promise<Uint8Array> {
  const part = manifest.parts[name];
  const path = join(folder, name);
  if (!part) throw new Error(`Utgåvan ${manifest.edition} har ingen ${name}.`);
  if (!existsSync(path)) throw new Error(`${path} saknas.`);
  const bytes = await readFile(path);
  if (sha256(bytes) !== part.sha256) throw new Error(`${path} är ändrad efter förseglingen.`);
  return bytes;
}

/** Lists, in Swedish, the parts of an edition that are not as they were sealed, and what does not belong. */
export async function partFaults(edition: Edition): Promise<string[]> {
  const faults: string[] = [];
  const names = Object.keys(edition.manifest.parts);
  for (const name of names) {
    await readPart(edition, name).catch((error: Error) => faults.push(error.message));
  }
  const known = new Set([...names, "manifest.json", "manifest.sha256"]);
  for (const name of await readdir(edition.folder)) {
    if (!known.has(name)) faults.push(`${join(edition.folder, name)} hör inte till utgåvan.`);
  }
  return faults;
}
