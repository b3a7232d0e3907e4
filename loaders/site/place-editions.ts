import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unpacked, writeFiles } from "../editions/archive.js";
import { PARTS } from "../editions/edition.js";
import { gunzipped } from "../editions/figures.js";
import { type Edition, replacements } from "../editions/read-editions.js";
import { readPart } from "../editions/read-parts.js";

/** Shows what stands hidden in every page of an edition: that another has taken its place. */
const REPLACED = ".edition-replaced { display: block; }\n";

/**
 * Puts the pages of every edition under `utgava/<edition>/`, byte for byte as they were sealed, and beside
 * them the style sheet that says whether it has been replaced. Error in Swedish when the pages have changed.
 */
export async function placeEditions(editions: readonly Edition[], site: string): Promise<void> {
  const replaced = replacements(editions);
  for (const edition of editions) {
    const name = edition.manifest.edition;
    const folder = join(site, "utgava", name);
    await writeFiles(folder, unpacked(await readPart(edition, PARTS.pages)));
    if (edition.manifest.parts[PARTS.revisions]) {
      const csv = gunzipped(await readPart(edition, PARTS.revisions));
      await mkdir(join(site, "utgava/om"), { recursive: true });
      await writeFile(join(site, "utgava/om", `${name}.csv`), csv);
    }
    await mkdir(join(site, "utgava/status"), { recursive: true });
    await writeFile(join(site, "utgava/status", `${name}.css`), replaced.has(name) ? REPLACED : "");
  }
}
