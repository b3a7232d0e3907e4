import type { Page } from "playwright-core";
import { axeFaults } from "./axe-faults.js";
import type { Visit } from "./visit.js";

/**
 * Looks a page over: as it stands, then with every table open, on a phone's width by axe too, and at
 * a desk's width in print, tables open. Of a copy axe looks at the last alone, which shows the most.
 * Lists all that is wrong with it.
 */
export async function pageFaults({ page, problems }: Visit, isCopy = false): Promise<string[]> {
  const isDesk = (page.viewportSize()?.width ?? 0) > 1000;
  const faults = [...(await frameFaults(page)), ...(await overflowFaults(page, "closed"))];
  if (!isCopy) faults.push(...(await axeFaults(page, "closed")));
  const tables = await page.evaluate(setAllOpen, true);
  faults.push(...(await overflowFaults(page, "open")));
  if (isDesk) await page.emulateMedia({ media: "print" });
  if (isDesk || tables > 0) faults.push(...(await axeFaults(page, isDesk ? "print" : "open")));
  return [...faults, ...problems];
}

/** Finds what sticks out of a copy that has been looked over at a desk's width on a phone's: tables open, then closed. */
export async function narrowFaults({ page, problems }: Visit): Promise<string[]> {
  const before = problems.length;
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(100);
  const faults = await overflowFaults(page, "narrow, open");
  await page.evaluate(setAllOpen, false);
  faults.push(...(await overflowFaults(page, "narrow, closed")));
  return [...faults, ...problems.slice(before)];
}

function setAllOpen(open: boolean): number {
  const tables = document.querySelectorAll("details");
  for (const table of tables) table.open = open;
  return tables.length;
}

/** Finds what every page must have and this one has not: language, title, zoom, policy, one heading. */
async function frameFaults(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    viewport: document.querySelector("meta[name=viewport]")?.getAttribute("content") ?? "",
    policy: document.querySelector("meta[http-equiv=Content-Security-Policy]") !== null,
    headings: document.querySelectorAll("h1").length,
    errors: document.querySelectorAll(".observablehq--error").length,
    synthetic: [...document.querySelectorAll(".synthetic-notice")].some(
      (notice) => notice.getClientRects().length > 0,
    ),
  }));
  const checks: [boolean, string][] = [
    [found.lang === "sv", `lang: ${found.lang}`],
    [found.title.trim() !== "", "no title"],
    [!/maximum-scale|user-scalable|minimum-scale/.test(found.viewport), `zoom: ${found.viewport}`],
    [found.policy, "no content security policy"],
    [found.headings === 1, `${found.headings} main headings`],
    [found.errors === 0, `${found.errors} errors printed`],
    [found.synthetic, "no notice that the figures are made up"],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

/** Finds whether a reader would have to scroll the page sideways, and the element that sticks out most. */
async function overflowFaults(page: Page, state: string): Promise<string[]> {
  const widest = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const all = [...document.querySelectorAll("body *")];
    const clipping = all.filter((element) => getComputedStyle(element).overflowX !== "visible");
    const outside = all.filter((element) => element.getBoundingClientRect().right > clientWidth);
    const element =
      outside.find(
        (inner) => !clipping.some((outer) => outer !== inner && outer.contains(inner)),
      ) ?? outside[0];
    return `${scrollWidth} > ${clientWidth}: ${element?.outerHTML.slice(0, 120)}`;
  });
  return widest ? [`sideways scroll, ${state}: ${widest}`] : [];
}
