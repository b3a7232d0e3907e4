import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Finds links of a page that lead nowhere in the built site: no such page or file, no such place in it. */
export async function linkFaults(page: Page, dist: string): Promise<string[]> {
  const { origin } = new URL(page.url());
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ href }) => href),
  );
  const faults: string[] = [];
  for (const link of new Set(links)) {
    const { origin: to, pathname, hash } = new URL(link);
    if (to !== origin) continue;
    const file = siteFile(dist, decodeURIComponent(pathname));
    if (!file) faults.push(`broken link: ${link}`);
    else if (hash && !(await hasPlace(page, file, pathname, decodeURIComponent(hash.slice(1)))))
      faults.push(`broken link: no such place: ${link}`);
  }
  return faults;
}

/** Finds the file that a path of the site is served from. */
export function siteFile(dist: string, pathname: string): string | undefined {
  const path = join(dist, pathname.endsWith("/") ? `${pathname}index` : pathname);
  if (path.endsWith("/index") || !/\.\w+$/.test(path)) {
    return existsSync(`${path}.html`) ? `${path}.html` : undefined;
  }
  return existsSync(path) ? path : undefined;
}

async function hasPlace(page: Page, file: string, pathname: string, id: string): Promise<boolean> {
  if (pathname !== new URL(page.url()).pathname)
    return readFileSync(file, "utf8").includes(`id="${id}"`) || !isStatic(id);
  return page.evaluate((name) => document.getElementById(name) !== null, id);
}

/** Figures are drawn in the browser: their places are checked on their own page. */
function isStatic(id: string): boolean {
  return id.startsWith("observablehq-");
}
