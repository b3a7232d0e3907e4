import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readFacts } from "../../loaders/site/facts.js";
import { readFrontMatter } from "../../loaders/site/front-matter.js";
import { sv } from "../../src/messages.js";
import { startBrowser } from "./browser.js";
import { sitePages } from "./pages.js";
import { tabsOf } from "./tabs.js";

const site = inject("site");
const pages = sitePages(site.dist).filter((path) => !/^\/utgava\/./.test(path)); // made of what is sealed
let browser: Browser;
let inTab: ReturnType<typeof tabsOf>;
let sources: Map<string, string>;

beforeAll(async () => {
  browser = await startBrowser(site.browser);
  inTab = tabsOf(await browser.newContext({ javaScriptEnabled: false }));
  const facts = await readFacts(site.warehouse);
  sources = new Map(facts.pages.map(({ path, source }) => [path, source]));
});
afterAll(() => browser.close());

/** What a page shows without JavaScript: its heading, the captions of its tables, and which of those are seen. */
async function shownIn(page: Page, path: string) {
  await page.goto(new URL(path, site.url).href);
  const heading = (await page.locator("h1").first().innerText()).trim();
  const captions = await page.locator("noscript caption").allInnerTexts();
  const tables = await page.locator("noscript table").evaluateAll((all) =>
    all.map((table) => ({
      isSeen:
        table.getBoundingClientRect().height > 0 &&
        getComputedStyle(table).visibility === "visible",
      cells: table.querySelectorAll("td").length,
    })),
  );
  return { heading, captions, tables };
}

test.concurrent.each(pages)(
  "%s has its heading and its tables without JavaScript",
  async (path) => {
    const { heading, captions, tables } = await inTab((page) => shownIn(page, path));
    const source = sources.get(path) ?? `${path.replace(/\/$/, "/index").slice(1)}.md`;
    const front = await readFrontMatter(join(site.source, source));
    expect(heading).not.toBe("");
    if (front.indicators.length > 0 || path.startsWith("/indikator/"))
      expect(tables.length).toBeGreaterThan(0);
    for (const dimension of Object.values(front.splits).flat())
      expect(captions.join()).toContain(`per ${sv.dimensions[dimension]}`);
    for (const { isSeen, cells } of tables) {
      expect(isSeen).toBe(true);
      expect(cells).toBeGreaterThan(0);
    }
  },
);
