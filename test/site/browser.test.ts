import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findBrowser, startBrowser } from "./browser.js";
import { installedBrowser } from "./find-browser.js";
import { packagedBrowser } from "./packaged-browser.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "browser-"));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

describe("findBrowser(folder)", () => {
  test("takes the one that CHROME_PATH names before all others", () => {
    vi.stubEnv("CHROME_PATH", "/opt/chrome");
    expect(installedBrowser()?.path).toBe("/opt/chrome");
  });

  test.runIf(process.platform === "linux" && process.arch === "x64")(
    "takes the one inside the npm package when none is installed, with its own libraries and fonts",
    async () => {
      const found = await findBrowser(join(folder, "packaged"), [
        ["installed", () => undefined],
        ["package", packagedBrowser],
      ]);
      expect(found.path.startsWith(folder)).toBe(true);
      const browser = await startBrowser(found);
      const page = await browser.newPage();
      await page.goto("data:text/html,<span id=text>Idéslussen</span>");
      const width = await page.evaluate("document.getElementById('text').offsetWidth");
      expect(width).toBeGreaterThan(20);
      await browser.close();
    },
  );

  test("goes on to the next when one does not start", async () => {
    const next = { path: process.execPath, args: [] };
    await expect(
      findBrowser(folder, [
        ["first", () => ({ path: join(folder, "none"), args: [] })],
        ["second", () => next],
      ]),
    ).rejects.toThrow(/first: [\s\S]*second: /);
  });

  test("says what to install, and how to name another, when none is to be had", async () => {
    await expect(findBrowser(folder, [["installed", () => undefined]])).rejects.toThrow(
      /apt-get install chromium[\s\S]*brew install[\s\S]*winget install[\s\S]*CHROME_PATH/,
    );
  });
});
