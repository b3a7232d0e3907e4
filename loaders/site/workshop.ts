import { cp, mkdtemp, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleComponents } from "./bundle-components.js";
import { bundlePackages } from "./bundle-packages.js";
import { answerNpmVersions } from "./npm-versions.js";
import { readModules } from "./read-modules.js";

/** A copy of the source root, in a folder of its own, in which a site is built. */
export type Workshop = {
  root: string;
  /** Fulfilled when the code of the pages is bundled. */
  bundled: Promise<void>;
  close(): Promise<void>;
};

export type WorkshopOptions = {
  /** The source root, when it is not the project's own. */
  source?: string | undefined;
  /** Parts of the source root to leave out. */
  without?: string[];
};

const project = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Does all of a build that needs no data. Builds work on copies of the source root, so that they do not
 * meet in Framework's cache.
 */
export async function openWorkshop({
  source = join(project, "src"),
  without = [],
}: WorkshopOptions = {}): Promise<Workshop> {
  const work = await mkdtemp(join(project, "dist."));
  const close = () => rm(work, { recursive: true, force: true });
  try {
    const root = relative(process.cwd(), join(work, "src")).split(sep).join("/");
    await cp(source, root, { recursive: true, filter: isSource });
    for (const name of without) await rm(join(root, name), { recursive: true, force: true });
    await answerNpmVersions(root);
    const bundled = bundle(root);
    bundled.catch(() => {}); // told of where it is waited for
    return { root, bundled, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bundle(root: string): Promise<void> {
  await bundleComponents(root);
  await bundlePackages(root);
  await readModules(root);
}

/** Leaves Framework's cache of the preview behind. */
function isSource(path: string): boolean {
  return !path.includes(".observablehq");
}
