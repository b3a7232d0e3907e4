import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** Names the file that a new warehouse is written to, beside the old one. */
export function besideOf(warehouse: string): string {
  return `${resolve(warehouse)}.new-${process.pid}`;
}

/** Removes what loads that were killed left beside a warehouse. */
export async function removeStale(warehouse: string): Promise<void> {
  const folder = dirname(resolve(warehouse));
  const prefix = `${basename(warehouse)}.new-`;
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Puts a finished file in the place of another in one step, after it has reached the disk. */
export async function replaceFile(finished: string, target: string): Promise<void> {
  await synced(finished);
  await rename(finished, resolve(target));
  if (process.platform !== "win32") await synced(dirname(resolve(target)));
}

async function synced(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
