import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readFacts } from "../../loaders/site/facts.js";
import { readFrontMatter } from "../../loaders/site/front-matter.js";
import { sv } from "../../src/messages.js";
import { startBrowser } from "./browser.js";
import { sitePages } from "./pages.js";

const site = inject("site");
const pages = sitePages(site.dist);
let browser: Browser;
let context: BrowserContext;
let sources: Map<string, string>;

beforeAll(async () => {
  browser = await startBrowser(site.browser);
  context = await browser.newContext({ javaScriptEnabled: false });
  const facts = await readFacts(site.warehouse);
  sources = new Map(facts.pages.map(({ path, source }) => [path, source]));
});
afterAll(() => browser.close());

test.concurrent.each(pages)(
  "%s has its heading and its tables without JavaScript",
  async (path) => {
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href);
    const source = sources.get(path) ?? `${path.replace(/\/$/, "/index").slice(1)}.md`;
    const front = await readFrontMatter(join(site.source, source));
    const heading = (await page.locator("h1").first().innerText()).trim();
    const tables = await page.locator("noscript table").all();
    expect(heading).not.toBe("");
    if (front.indicators.length > 0 || path.startsWith("/indikator/"))
      expect(tables.length).toBeGreaterThan(0);
    const captions = await page.locator("noscript caption").allInnerTexts();
    for (const dimension of Object.values(front.splits).flat())
      expect(captions.join()).toContain(`per ${sv.dimensions[dimension]}`);
    for (const table of tables) {
      expect(await table.isVisible()).toBe(true);
      expect(await table.locator("td").count()).toBeGreaterThan(0);
    }
    await page.close();
  },
);
