import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT } from "../../../loaders/warehouse/models.js";

const SAMPLES = join(PROJECT, "data/samples");

/** Puts the samples of some municipalities into a folder, with lists of the hubs and groups that they are in. */
export async function partOfSamples(folder: string, municipalities: string[]): Promise<string> {
  const entries = await readdir(SAMPLES, { withFileTypes: true });
  for (const { name: source } of entries.filter((entry) => entry.isDirectory())) {
    for (const municipality of municipalities) {
      const from = join(SAMPLES, source, municipality);
      const to = join(folder, "exports", source, municipality);
      await cp(from, to, { recursive: true }).catch(ignoreMissing);
    }
  }
  await cp(join(SAMPLES, "SYNTHETIC"), join(folder, "exports/SYNTHETIC"));
  await cp(join(SAMPLES, "reference"), join(folder, "reference"), { recursive: true });
  await keepAreasOf(folder, municipalities);
  return folder;
}

/** Writes lists of hubs and groups, and of their members, that know some municipalities and no others. */
export async function keepAreasOf(folder: string, municipalities: string[]): Promise<void> {
  for (const kind of ["hub", "group"]) {
    const members = await keep(folder, `${kind}_members.csv`, 1, municipalities);
    const codes = members.map((row) => row.split(",")[0] ?? "");
    await keep(folder, `${kind}s.csv`, 0, codes);
  }
}

/** Writes the rows of a list that have one of some words in a column, and answers with them. */
async function keep(folder: string, list: string, column: number, words: string[]) {
  const text = await readFile(join(PROJECT, "data/reference", list), "utf8");
  const [heading, ...rows] = text.split("\n");
  const kept = rows.filter((row) => words.includes(row.split(",")[column] ?? ""));
  await writeFile(join(folder, "reference", list), `${[heading, ...kept].join("\n")}\n`);
  return kept;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
