import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./models.js";
import { WrongUse } from "./wrong-use.js";

export type DataFolders = {
  exports: string;
  /** Folders of lists; the first that has a list gives it. */
  reference: string[];
  is_synthetic: boolean;
};

/**
 * Finds where exports and reference lists are read from.
 *
 * Without a folder: `data/exports` if it holds anything, else `data/samples`. With one: its `exports`
 * (or itself, as `generate` writes it) and its `reference`, list by list before the project's own.
 */
export function dataFolders(folder?: string, data: string = join(PROJECT, "data")): DataFolders {
  const own = join(data, "reference");
  if (folder === undefined) {
    const exports = join(data, "exports");
    if (holdsAnything(exports)) return withMark(exports, [own]);
    const samples = join(data, "samples");
    return withMark(samples, [join(samples, "reference"), own]);
  }
  if (!existsSync(folder)) throw new WrongUse(`Mappen ${folder} finns inte.`);
  const exports = join(folder, "exports");
  return withMark(existsSync(exports) ? exports : folder, [join(folder, "reference"), own]);
}

/** The file that marks a folder of exports as made up. */
export const SYNTHETIC = "SYNTHETIC";

function withMark(exports: string, reference: string[]): DataFolders {
  return { exports, reference, is_synthetic: existsSync(join(exports, SYNTHETIC)) };
}

function holdsAnything(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith("."));
}
