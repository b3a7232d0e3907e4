import type { Page } from "playwright-core";

export type Visit = { page: Page; problems: string[] };

/**
 * Opens a page of a site in a tab, waits until its figures are drawn, and notes all that should not happen
 * on the way and until the next visit: console messages, errors, failed requests, requests to anywhere else.
 */
export async function visit(page: Page, url: string): Promise<Visit> {
  for (const event of ["console", "pageerror", "requestfailed", "request", "response"])
    page.removeAllListeners(event);
  const problems: string[] = [];
  const { origin } = new URL(url);
  page.on("console", (message) => problems.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") problems.push(`request failed: ${request.url()} ${why}`); // aborted: the page was left
  });
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (/^https?:|^wss?:/.test(address.protocol) && address.origin !== origin)
      problems.push(`request leaves the site: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  await page.goto(url);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, problems };
}
