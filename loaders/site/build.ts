import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readEditions } from "../editions/read-editions.js";
import type { EditionFrame } from "../editions/seal.js";
import { allDone } from "./all-done.js";
import { checkSite } from "./check-site.js";
import { editionPage } from "./edition-page.js";
import { readFacts } from "./facts.js";
import { finishPages } from "./finish-pages.js";
import { outsideAddresses } from "./outside-addresses.js";
import { placeEditions } from "./place-editions.js";
import { prepareData } from "./prepare-data.js";
import { renderPages } from "./render-pages.js";
import { removeStaleFolders } from "./stale-folders.js";
import { restoreFolder, swapFolder } from "./swap-folder.js";
import { openWorkshop, type Workshop } from "./workshop.js";

export type BuildOptions = {
  /** The warehouse whose published tables are shown. */
  warehouse: string;
  /** The folder that the site ends up in. */
  out: string;
  /** The source root, when it is not the project's own. */
  source?: string;
  /** A copy of the source root that was laid out before; it is used up. */
  workshop?: Workshop;
  /** The edition that the pages are of, where they are to be sealed. */
  edition?: EditionFrame;
  /** A folder of editions, whose pages are put under `utgava/` as they were sealed. */
  sealed?: string;
  /** Looks through the finished site before anybody sees it; an error leaves the site that was there. */
  audit?: (folder: string) => Promise<void>;
  /** Told how many of how many pages are written. */
  progress?: (done: number, total: number) => void;
};

const project = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Builds the site from a warehouse: extracts, pages, a pass over every page, checks, the audit, and only then
 * the swap with the site that was there. Needs no network.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { warehouse, out, source, edition, sealed, audit, progress } = options;
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  await restoreFolder(out);
  for (const folder of [out, join(project, "dist")]) await removeStaleFolders(folder);
  // an edition lies beside the list of editions, not over one, and an unknown address is the site's to answer
  const without = edition ? ["utgava", "404.md"] : [];
  const workshop = options.workshop ?? (await openWorkshop({ source, without }));
  const { root } = workshop;
  const finished = `${resolve(out)}.new-${process.pid}`;
  try {
    const editions = sealed ? await readEditions(sealed) : [];
    const known = await readFacts(warehouse);
    const facts = { ...known, edition, pages: [...known.pages, ...editions.map(editionPage)] };
    await allDone([workshop.bundled, prepareData(root, warehouse)]);
    const total = facts.pages.length + (await singlePages(root));
    let done = 0;
    const step = () => progress?.(Math.min(++done, total), total);
    await renderPages(facts, root, finished, step);
    await finishPages(facts, editions, warehouse, root, finished, step);
    await checkSite(finished);
    if (edition) await checkStandsForItself(finished);
    await placeEditions(editions, finished);
    await audit?.(finished);
    await mkdir(dirname(resolve(out)), { recursive: true });
    await swapFolder(finished, out);
  } finally {
    await workshop.close();
    await rm(finished, { recursive: true, force: true });
  }
}

/** Throws where the pages of an edition need or lead to what is outside it. Error: `invalid edition: flode.html: ../style.css`. */
async function checkStandsForItself(folder: string): Promise<void> {
  const [address] = await outsideAddresses(folder);
  if (address) throw new Error(`invalid edition: ${address}`);
}

/** Counts the pages of a source root that are not made from data. */
async function singlePages(root: string): Promise<number> {
  const files = await readdir(root, { recursive: true });
  return files.filter((file) => file.endsWith(".md") && !file.includes("[")).length;
}
