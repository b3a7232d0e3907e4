import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { getLocalModuleHash } from "@observablehq/framework/dist/javascript/module.js";

/** Has Framework read the bundles of a source root, which it remembers, before there is data to build of. */
export async function readModules(root: string): Promise<void> {
  const files = await readdir(join(root, "components")).catch(() => []);
  for (const file of files.filter((name) => name.endsWith(".js")))
    await getLocalModuleHash(root, `components/${file}`, () => "");
}
