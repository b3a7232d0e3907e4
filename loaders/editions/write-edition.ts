import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./edition.js";
import { sealLine } from "./read-editions.js";
import { sha256 } from "./sha256.js";

/** Writes parts of an edition, then its manifest and the hash of that. */
export async function writeEdition(
  folder: string,
  manifest: Manifest,
  parts: Record<string, Uint8Array>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  for (const [name, bytes] of Object.entries(parts)) await writeFile(join(folder, name), bytes);
  await writeFile(join(folder, "manifest.json"), text);
  await writeFile(join(folder, "manifest.sha256"), sealLine(sha256(text)));
}
