import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { restoreFolder, swapFolder } from "../../../loaders/site/swap-folder.js";

let parent: string;
let folder: string;
let finished: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "swap-"));
  folder = join(parent, "dist");
  finished = join(parent, "dist.new");
});
afterEach(() => rm(parent, { recursive: true }));

async function fill(path: string, text: string): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, "index.html"), text);
}
const shown = () => readFile(join(folder, "index.html"), "utf8");

describe("swapFolder(finished, folder)", () => {
  test("puts the first site in its place", async () => {
    await fill(finished, "ny");
    await swapFolder(finished, folder);
    expect(await shown()).toBe("ny");
    expect(await readdir(parent)).toEqual(["dist"]);
  });

  test("takes the place of a site and leaves nothing beside", async () => {
    await fill(folder, "gammal");
    await fill(finished, "ny");
    await swapFolder(finished, folder);
    expect(await shown()).toBe("ny");
    expect(await readdir(parent)).toEqual(["dist"]);
  });

  test("keeps the site when there is nothing to put in its place, once it is restored", async () => {
    await fill(folder, "gammal");
    await expect(swapFolder(finished, folder)).rejects.toThrow("ENOENT");
    await restoreFolder(folder);
    expect(await shown()).toBe("gammal");
  });
});

describe("restoreFolder(folder)", () => {
  test("brings back what a kill between the two renames left beside", async () => {
    await fill(folder, "gammal");
    await rename(folder, `${folder}.old`);
    await restoreFolder(folder);
    expect(await shown()).toBe("gammal");
  });

  test("leaves a site alone, also when an older one was left beside", async () => {
    await fill(folder, "ny");
    await fill(`${folder}.old`, "gammal");
    await restoreFolder(folder);
    expect(await shown()).toBe("ny");
  });

  test("does nothing where nothing is", async () => {
    await restoreFolder(folder);
    expect(await readdir(parent)).toEqual([]);
  });
});
