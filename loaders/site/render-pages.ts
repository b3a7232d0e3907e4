import { build } from "@observablehq/framework/dist/build.js";
import { normalizeConfig } from "@observablehq/framework/dist/config.js";
import { BuildEffects } from "./build-effects.js";
import { siteConfig } from "./config.js";
import type { Facts } from "./facts.js";
import { templatePaths } from "./templates.js";

/**
 * Has Framework write the pages of a source root into a folder, and tells of each as it is written.
 *
 * One page of each kind, without head, header and footer: Framework takes its time with every page
 * and parses each of these parts several times. `finishPages` puts them in and makes the copies, so
 * that a build takes as long for 290 municipalities as for one.
 */
export async function renderPages(
  facts: Facts,
  root: string,
  output: string,
  onPage: () => void,
): Promise<void> {
  const config = normalizeConfig({
    ...siteConfig(facts, root, output),
    ...{ head: null, header: null, footer: null },
    dynamicPaths: templatePaths(facts),
  });
  const { log } = console;
  console.log = () => {}; // Framework tells of each package that it bundles, past its own logger
  try {
    await build({ config }, new BuildEffects(root, output, onPage));
  } finally {
    console.log = log;
  }
}
