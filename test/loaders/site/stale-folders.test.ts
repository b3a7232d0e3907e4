import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { removeStaleFolders } from "../../../loaders/site/stale-folders.js";

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "stale-"));
  for (const name of [
    "dist",
    "dist.a1B2c3",
    "dist.new-1234",
    "dist.old",
    "dist-mine",
    "other.a1B2c3",
  ])
    await mkdir(join(parent, name));
});
afterEach(() => rm(parent, { recursive: true }));

describe("removeStaleFolders(folder)", () => {
  test("removes what killed builds left more than an hour ago, and nothing else", async () => {
    await removeStaleFolders(join(parent, "dist"), Date.now() + 2 * 3_600_000);
    expect((await readdir(parent)).sort()).toEqual([
      "dist",
      "dist-mine",
      "dist.old",
      "other.a1B2c3",
    ]);
  });

  test("leaves what may be another build's", async () => {
    await removeStaleFolders(join(parent, "dist"));
    expect(await readdir(parent)).toHaveLength(6);
  });

  test("does nothing where there is no such place", async () => {
    await removeStaleFolders(join(parent, "none", "dist"));
    expect(await readdir(parent)).toHaveLength(6);
  });
});
