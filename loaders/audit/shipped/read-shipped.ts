import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ShippedFile } from "./shipped-file.js";
import { unpack } from "./unpack.js";

/** Reads every file of a built site, and after each archive the files in it. */
export async function* readShipped(folder: string): AsyncGenerator<ShippedFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    const name = relative(folder, path).split(sep).join("/");
    yield* unpack({ path: name, bytes: await readFile(path) });
  }
}
