import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, manifestSchema } from "./edition.js";
import { sha256 } from "./sha256.js";

/** An edition as it lies in a folder: what it says of itself, and the hash of that, its seal. */
export type Edition = { folder: string; manifest: Manifest; seal: string };

/** Reads every edition of a folder, in the order of their quarters and numbers. */
export async function readEditions(sealed: string): Promise<Edition[]> {
  if (!existsSync(sealed)) return [];
  const names = (await readdir(sealed)).filter((name) => /^\d{4}K[1-4](-\d+)?$/.test(name));
  const editions = await Promise.all(names.map((name) => readEdition(join(sealed, name))));
  return editions.sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

/** Reads an edition. Error in Swedish when the manifest is not as it was sealed. */
export async function readEdition(folder: string): Promise<Edition> {
  const text = await readFile(join(folder, "manifest.json"), "utf8");
  const seal = sha256(text);
  if ((await readFile(join(folder, "manifest.sha256"), "utf8")) !== sealLine(seal)) {
    throw new Error(
      `${join(folder, "manifest.json")} är ändrad efter förseglingen, eller manifest.sha256 bredvid den.`,
    );
  }
  return { folder, manifest: manifestSchema.parse(JSON.parse(text)), seal };
}

/** Writes the line of `manifest.sha256`, as `sha256sum --check` reads it. */
export function sealLine(seal: string): string {
  return `${seal}  manifest.json\n`;
}

/** Finds which edition has taken the place of each that has been replaced: old → new. */
export function replacements(editions: readonly Edition[]): Map<string, Edition> {
  return new Map(
    editions.flatMap((edition) => {
      const old = edition.manifest.replaces?.edition;
      return old === undefined ? [] : [[old, edition] as const];
    }),
  );
}

/** Finds the newest edition of a quarter. */
export function newestOf(editions: readonly Edition[], quarter: string): Edition | undefined {
  return editions.filter(({ manifest }) => manifest.quarter === quarter).at(-1);
}

function orderOf({ manifest: { edition, quarter } }: Edition): string {
  return `${quarter} ${(edition.split("-")[1] ?? "1").padStart(6, "0")}`;
}
