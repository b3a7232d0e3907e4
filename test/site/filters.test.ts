import { isDeepStrictEqual } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser } from "./browser.js";
import { visit } from "./visit.js";

const site = inject("site");
const pages = ["/", "/flode", "/aterbruk", "/deltagande", "/kvalitet"];
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await startBrowser(site.browser);
  tab = await browser.newPage({ locale: "sv-SE" });
});
afterAll(() => browser.close());

const open = (path: string) => visit(tab, new URL(path, site.url).href);
const chosen = (page: Page, name: string) => page.locator(`select[name=${name}]`).inputValue();
const options = (page: Page, name: string) =>
  page
    .locator(`select[name=${name}] option`)
    .evaluateAll((all) => (all as HTMLOptionElement[]).map(({ value }) => value));
const ready = (page: Page) =>
  page.waitForFunction(() => !document.querySelector("observablehq-loading"));
/** The figures when they are others than before, and stay as they are: they follow a choice one by one. */
const redrawn = async (page: Page, before: string[]) => {
  await expect.poll(() => figures(page), { timeout: 30_000 }).not.toEqual(before);
  for (;;) {
    const now = await figures(page);
    await page.waitForTimeout(200);
    if (isDeepStrictEqual(await figures(page), now)) return now;
  }
};
const figures = (page: Page) => page.locator(".figure").allInnerTexts();

describe.each(pages)("the filters of %s", (path) => {
  test("are in the address, survive a reload and change the figures", async () => {
    const { page, problems } = await open(path);
    const before = await figures(page);
    const quarters = await options(page, "kvartal");
    const old = quarters.at(-2) as string;
    await page.locator("select[name=kvartal]").selectOption(old);
    const after = await redrawn(page, before);
    const address = page.url();
    expect(new URL(address).searchParams.get("kvartal")).toBe(old);
    await page.reload();
    await ready(page);
    expect(page.url()).toBe(address);
    expect(await chosen(page, "kvartal")).toBe(old);
    expect(await figures(page)).toEqual(after);
    expect(problems).toEqual([]);
  });

  test("show a hub and a municipality by their address, in the header too", async () => {
    const { page } = await open(path);
    for (const kind of ["hub", "municipality"]) {
      const all = await options(page, "omrade");
      const area = all.find((value) => value.startsWith(`${kind}:`));
      if (kind === "hub") expect(area).toBeDefined();
      if (!area) continue; // figures about persons are not shown by municipality
      await page.locator("select[name=omrade]").selectOption(area);
      await ready(page);
      const name = await page.locator(`select[name=omrade] option:checked`).innerText();
      expect(await page.locator("[data-scope=area]").innerText()).toBe(name);
      await page.reload();
      await ready(page);
      expect(await chosen(page, "omrade")).toBe(area);
    }
  });

  test("ignore what is unknown, and never echo it", async () => {
    const plain = await figures((await open(path)).page);
    const poison = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3Efinnsinte";
    const { page, problems } = await open(
      `${path}?kvartal=1066K1&sluss=${poison}&kommun=9999&grupp=${poison}`,
    );
    expect(await figures(page)).toEqual(plain);
    expect(await page.content()).not.toContain("finnsinte");
    expect(page.url()).not.toContain("finnsinte");
    expect(problems).toEqual([]);
  });
});
