import { build } from "@observablehq/framework/dist/build.js";
import { normalizeConfig } from "@observablehq/framework/dist/config.js";
import { BuildEffects } from "./build-effects.js";
import { siteConfig } from "./config.js";
import type { Facts } from "./facts.js";

/**
 * Has Framework write every page of a source root into a folder, and tells of each as it is written.
 *
 * Without head, header and footer: Framework parses each of them several times for every page, which
 * takes most of the time of a build. `finishPage` puts them in.
 */
export async function renderPages(
  facts: Facts,
  root: string,
  output: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const bare = { head: null, header: null, footer: null };
  const config = normalizeConfig({ ...siteConfig(facts, root, output), ...bare });
  let total = 0;
  for await (const _ of config.paths()) total++;
  let done = 0;
  const effects = new BuildEffects(root, output, () => progress(++done, total));
  const { log } = console;
  console.log = () => {}; // Framework tells of each package that it bundles, past its own logger
  try {
    await build({ config }, effects);
  } finally {
    console.log = log;
  }
}
