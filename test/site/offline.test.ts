import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { audit } from "../../loaders/audit/audit.js";
import { tinySource } from "../loaders/site/tiny-source.js";

const site = inject("site");
const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "offline-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program of this project with every way out of the process shut; where it is allowed, of the machine too. */
function offline(...args: string[]): Promise<unknown> {
  const preload = pathToFileURL(resolve("test/site/no-network.mjs")).href;
  const node = [process.execPath, "--import", preload, "--import=tsx", ...args];
  const [program = "", ...rest] = canUnshare() ? ["unshare", "--net", ...node] : node;
  return run(program, rest);
}

function canUnshare(): boolean {
  try {
    execFileSync("unshare", ["--net", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("without a network", () => {
  test("the site is built, and every page and file is the same", async () => {
    const out = join(folder, "dist");
    await offline("test/site/build-offline.ts", site.warehouse, out, site.source, site.sealed);
    const files = async (dist: string) => (await readdir(dist, { recursive: true })).sort();
    expect(await files(out)).toEqual(await files(site.dist));
    for (const file of (await files(out)).filter((name) => name.endsWith(".html")))
      expect(await readFile(join(out, file), "utf8"), file).toBe(
        await readFile(join(site.dist, file), "utf8"),
      );
  });

  test("a page that fetches a library while it is built fails, so the cut is real", async () => {
    const source = await tinySource(join(folder, "src"), {
      "index.md": '---\ntitle: Fel\n---\n\n```js\nimport "npm:isoformat";\n```\n',
    });
    const out = join(folder, "never");
    await expect(
      offline("test/site/build-offline.ts", site.warehouse, out, source),
    ).rejects.toThrow(/network is cut|fetch failed/);
  });
});

test("nothing that the site of the samples ships tells of few persons, as the auditor proves", async () => {
  expect(await audit({ folder: site.dist, warehouse: site.warehouse })).toEqual([]);
});
