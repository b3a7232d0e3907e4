import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/**
 * Puts a finished folder in the place of another by two renames; the old one is never written to.
 * A kill between them leaves it beside as `<folder>.old`, and `restoreFolder` brings it back.
 */
export async function swapFolder(finished: string, folder: string): Promise<void> {
  await rm(`${folder}.old`, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, `${folder}.old`);
  await rename(finished, folder);
  await rm(`${folder}.old`, { recursive: true, force: true });
}

/** Brings back the folder that a killed swap left beside. */
export async function restoreFolder(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(`${folder}.old`)) await rename(`${folder}.old`, folder);
}
