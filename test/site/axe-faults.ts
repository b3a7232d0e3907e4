import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs every rule of axe on a page as it stands. Lists each fault with the first place where it is. */
export async function axeFaults(page: Page, state: string): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'], preload: false })",
  )) as AxeResults;
  return violations.map(
    ({ id, help, nodes }) => `axe ${state}: ${id}: ${help}: ${nodes[0]?.target} ${nodes[0]?.html}`,
  );
}
