import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withWarehouse } from "./open-warehouse.js";
import { extractFormat, runExtract } from "./run-extract.js";

/** Stamp of every extract: Framework writes it into the pages, which must not differ from build to build. */
const stamp = new Date("2000-01-01T00:00:00Z");

/**
 * Runs every extract of a source root into Framework's cache, where it takes them as made.
 *
 * One process and one connection for all: as loaders of their own each would cost half a second.
 * What an earlier build left there is removed first, for Framework reuses it whatever the data.
 */
export async function prepareData(root: string, warehouse: string): Promise<void> {
  const cache = join(root, ".observablehq", "cache");
  await rm(join(cache, "data"), { recursive: true, force: true });
  const files = await readdir(join(root, "data"), { recursive: true });
  await withWarehouse(warehouse, async (connection) => {
    for (const file of files.filter((name) => name.endsWith(".sql")).sort()) {
      const sql = await readFile(join(root, "data", file), "utf8");
      const target = join(cache, "data", file.slice(0, -".sql".length));
      const bytes = await runExtract(connection, sql, extractFormat(file)).catch((error) => {
        throw new Error(`src/data/${file}: ${error.message}`);
      });
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
      await utimes(target, stamp, stamp);
    }
  });
}
