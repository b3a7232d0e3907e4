import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./models.js";
import { WrongUse } from "./wrong-use.js";

export type DataFolders = {
  exports: string;
  /** Folders of lists; the first that has a list gives it. */
  reference: string[];
  /** Where the editions of these exports are kept. */
  sealed: string;
  is_synthetic: boolean;
};

/**
 * Finds where exports and reference lists are read from.
 *
 * Without a folder: `data/exports` if it holds anything, else `data/samples`. With one: its `exports`
 * (or itself, as `generate` writes it) and its `reference`, list by list before the project's own.
 * Editions are kept beside the exports, in `sealed`; those of the samples apart, in `data/sealed-samples`.
 */
export function dataFolders(folder?: string, data: string = join(PROJECT, "data")): DataFolders {
  const own = join(data, "reference");
  if (folder === undefined) {
    const exports = join(data, "exports");
    if (holdsAnything(exports)) return withMark(exports, [own], join(data, "sealed"));
    const samples = join(data, "samples");
    return withMark(samples, [join(samples, "reference"), own], join(data, "sealed-samples"));
  }
  if (!existsSync(folder)) throw new WrongUse(`Mappen ${folder} finns inte.`);
  const exports = join(folder, "exports");
  const reference = [join(folder, "reference"), own];
  return withMark(existsSync(exports) ? exports : folder, reference, join(folder, "sealed"));
}

/** The file that marks a folder of exports as made up. */
export const SYNTHETIC = "SYNTHETIC";

function withMark(exports: string, reference: string[], sealed: string): DataFolders {
  return { exports, reference, sealed, is_synthetic: existsSync(join(exports, SYNTHETIC)) };
}

function holdsAnything(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith("."));
}
