import { createHash } from "node:crypto";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { FORGOTTEN } from "./forgotten.js";
import { PROJECT } from "./models.js";
import type { ReferenceList } from "./reference-lists.js";

/** Hashes a file's bytes: sha256, hexadecimal. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/**
 * Hashes everything beside a file that decides what is read out of it: the contracts and the code
 * that reads, the stage map, the aliases, the municipalities and those whose persons are forgotten. When it changes, every file is read again.
 */
export function hashOfReading(lists: Map<string, ReferenceList>): string {
  const hash = createHash("sha256");
  for (const folder of ["loaders/read", "loaders/sources", "loaders/warehouse"]) {
    const files = readdirSync(join(PROJECT, folder), { recursive: true }).map(String);
    for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
      hash.update(readFileSync(join(PROJECT, folder, file)));
    }
  }
  for (const name of ["stage_map", "aliases", "municipalities", FORGOTTEN])
    hash.update(lists.get(name)?.sha256 ?? "");
  return hash.digest("hex");
}

/** Names one way of reading one municipality's files; a new secret is a new way. */
export function readingKey(reading: string, secret: string): string {
  return createHash("sha256").update(`${reading}\n${secret}`).digest("hex");
}
