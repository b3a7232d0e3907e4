import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

const hour = 3_600_000;

/**
 * Removes what builds that were killed left beside a folder: `dist.a1B2c3` (work) and
 * `dist.new-1234` (unfinished). Younger than an hour they may be another build's and are left.
 */
export async function removeStaleFolders(folder: string, now = Date.now()): Promise<void> {
  const parent = dirname(resolve(folder));
  const name = basename(folder);
  for (const entry of await readdir(parent).catch(() => [])) {
    if (!entry.startsWith(`${name}.`) || !/^(new-\d+|\w{6})$/.test(entry.slice(name.length + 1)))
      continue;
    const { mtimeMs } = await stat(join(parent, entry));
    if (now - mtimeMs > hour) await rm(join(parent, entry), { recursive: true, force: true });
  }
}
