import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../loaders/site/serve.js";
import { findBrowser } from "./browser.js";

/** Loads the samples, builds the site and serves it: once, in a folder of its own, for all tests of the site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "slusskollen-"));
  const dist = join(folder, "dist");
  const warehouse = join(folder, "warehouse.duckdb");
  const browser = await findBrowser(join(folder, "browser"));
  await cp("data/samples", join(folder, "data/exports"), { recursive: true });
  const command = (...args: string[]) =>
    execFileSync(process.execPath, ["--import=tsx", "loaders/cli.ts", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  command("load", "--data", join(folder, "data"), "--warehouse", warehouse);
  command("build", "--warehouse", warehouse, "--out", dist);
  const served = await serveSite({ dir: dist, port: 0 });
  project.provide("site", { url: served.url, dist, warehouse, browser });
  return async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
}
