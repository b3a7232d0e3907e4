import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../loaders/site/serve.js";
import { startSite } from "../../loaders/site/start-site.js";
import { dropValues } from "../../loaders/warehouse/drop-values.js";
import { duckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { load } from "../../loaders/warehouse/load.js";
import { findBrowser } from "./browser.js";
import { sealedEditions } from "./sealed-editions.js";

/** Loads the samples, builds the site and serves it: once, in a folder of its own, for all tests of the site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "slusskollen-"));
  const dist = join(folder, "dist");
  const warehouse = join(folder, "warehouse.duckdb");
  const sealed = join(folder, "sealed");
  const withValues = join(folder, "with-values.duckdb");
  const browser = await findBrowser(join(folder, "browser"));
  const data = join(folder, "data");
  await cp("data/samples", join(data, "exports"), { recursive: true });
  await cp("data/samples/reference", join(data, "reference"), { recursive: true });
  const source = join(folder, "src");
  await cp("src", source, { recursive: true, filter: (path) => !path.includes(".observablehq") });
  const site = startSite(source);
  try {
    await load({ data, warehouse: withValues, keep_values: true });
    await cp(withValues, warehouse);
    const engine = await duckdbEngine(warehouse);
    await dropValues(engine);
    await engine.close();
    await sealedEditions(sealed, warehouse, source);
    await site.build({ warehouse, out: dist, sealed });
  } finally {
    site.stop();
  }
  const served = await serveSite({ dir: dist, port: 0 });
  project.provide("site", {
    url: served.url,
    dist,
    source,
    sealed,
    warehouse,
    withValues,
    browser,
  });
  return async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
}
