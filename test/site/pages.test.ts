import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser } from "./browser.js";
import { linkFaults } from "./link-faults.js";
import { numberFaults, shippedValues } from "./number-faults.js";
import { narrowFaults, pageFaults } from "./page-faults.js";
import { sitePages } from "./pages.js";
import { tabsOf } from "./tabs.js";
import { visit } from "./visit.js";

const site = inject("site");
const pages = sitePages(site.dist);
/** Of two editions, the one that took the place of the other, and the page about that other. */
const TWINS = ["/utgava/2020K2-2/", "/utgava/om/2020K2"];
/** Copies of one page differ in their figures alone: they are narrowed where they stand, and axe sees them once. */
const visitedTwice = pages.filter((path, i) => {
  if (TWINS.includes(path)) return false;
  const [kind] = /^\/(kommun|sluss|indikator)\//.exec(path) ?? [];
  return !kind || pages.findIndex((other) => other.startsWith(kind)) === i;
});
/** Of the many copies one in so many is opened: they share a page, and their figures are the same parts. */
const openedOneOf: Record<string, number> = { kommun: 10, sluss: 3, indikator: 3 };
const visitedOnce = pages.filter((path) => {
  if (TWINS.includes(path)) return false;
  const [kind, name] = /^\/(kommun|sluss|indikator)\//.exec(path) ?? [];
  if (!kind || !name) return true;
  const copies = pages.filter((other) => other.startsWith(kind));
  return copies.indexOf(path) % (openedOneOf[name] ?? 1) === 0;
});
const values = shippedValues(site.dist);
let compared = 0;
let browser: Browser;
let inTab: ReturnType<typeof tabsOf>;

/** The area whose figures a page shows before a filter is set. */
function areaOf(path: string): { area_kind: string; area_code: string } {
  const [, part, code = ""] = /^\/(kommun|sluss)\/(.+)$/.exec(path) ?? [];
  if (!part) return { area_kind: "portfolio", area_code: "alla" };
  return { area_kind: part === "sluss" ? "hub" : "municipality", area_code: code };
}

beforeAll(async () => {
  browser = await startBrowser(site.browser);
  inTab = tabsOf(await browser.newContext({ locale: "sv-SE", reducedMotion: "reduce" }));
});
afterAll(() => browser.close());

test("the site has a page for each part of the navigation and more made from data", () => {
  expect(pages).toContain("/");
  expect(pages.filter((path) => path.startsWith("/kommun/")).length).toBeGreaterThanOrEqual(15);
  expect(pages.filter((path) => path.startsWith("/sluss/")).length).toBeGreaterThanOrEqual(10);
});

/** Visits a page at a width, looks it over, and narrows it afterwards when it is not visited again. */
async function faultsOf(page: Page, path: string, width: number): Promise<string[]> {
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width, height: 900 });
  const visited = await visit(page, new URL(path, site.url).href);
  const isCopy = !visitedTwice.includes(path);
  const faults = await pageFaults(visited, isCopy);
  const numbers = await numberFaults(page, values, areaOf(path));
  compared += numbers.compared;
  const links = await linkFaults(page, site.dist);
  const narrow = isCopy ? await narrowFaults(visited) : [];
  return [...faults, ...numbers.faults, ...links, ...narrow];
}

describe("nothing is wrong with", () => {
  test.concurrent.each(visitedOnce)("%s at a desk and in print", async (path) => {
    expect(await inTab((page) => faultsOf(page, path, 1280))).toEqual([]);
  });

  test.concurrent.each(visitedTwice)("%s on a phone", async (path) => {
    expect(await inTab((page) => faultsOf(page, path, 390))).toEqual([]);
  });
});

test("a sealed page that has been replaced says so, and one that has taken its place does not", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const isShown = async (path: string) => {
    await page.goto(new URL(path, site.url).href);
    return page.locator(".edition-replaced").isVisible();
  };
  expect(await isShown("/utgava/2020K2/")).toBe(true);
  expect(await isShown("/utgava/2020K2-2/")).toBe(false);
  await context.close();
});

test("the numbers in tables were compared with the published values", () => {
  expect(compared).toBeGreaterThan(100);
});

test("every page has a title of its own", () => {
  const titles = new Map(
    pages.map((path) => {
      const file = join(site.dist, `${path.endsWith("/") ? `${path}index` : path}.html`);
      return [path, /<title>([^<]+)<\/title>/.exec(readFileSync(file, "utf8"))?.[1]];
    }),
  );
  const shared = [...titles].filter(([path, title]) =>
    [...titles].some(([other, same]) => other !== path && same === title),
  );
  expect([...titles.values()].every(Boolean)).toBe(true);
  expect(shared).toEqual([]);
});
