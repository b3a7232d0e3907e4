import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { unzipSync, zipSync } from "fflate";

/** Files by their paths, with `/` between folders. */
export type Files = Record<string, Uint8Array>;

/** Reads every file of a folder. */
export async function filesOf(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => {
    return [relative(folder, path).split(sep).join("/"), await readFile(path)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Packs files so that the same files always give the same bytes: sorted, and without the day they were made. */
export function packed(files: Files): Uint8Array {
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] as Uint8Array])), {
    level: 9,
    mtime: new Date(1980, 0, 1), // the archive's own first day, in the machine's own time zone
  });
}

/** Unpacks what `packed` has packed. */
export function unpacked(archive: Uint8Array): Files {
  const files = Object.entries(unzipSync(archive));
  return Object.fromEntries(files.filter(([name]) => !name.endsWith("/")));
}

/** Writes files under a folder. Error: `invalid path` for one that would land outside it. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const path = resolve(folder, name);
    if (!path.startsWith(resolve(folder) + sep)) throw new Error(`invalid path: ${name}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
