import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Served, serveSite } from "../../loaders/site/serve.js";
import { startBrowser } from "./browser.js";
import { linkFaults } from "./link-faults.js";
import { pageFaults } from "./page-faults.js";
import { visit } from "./visit.js";

const site = inject("site");
let browser: Browser;
let tab: Page;
let dir: string;
let served: Served;

beforeAll(async () => {
  browser = await startBrowser(site.browser);
  tab = await browser.newPage();
  dir = await mkdtemp(join(tmpdir(), "controls-"));
  await writeFile(join(dir, "picture.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(dir, "index.html"), page(""));
  served = await serveSite({ dir, port: 0 });
});
afterAll(async () => {
  await served.close();
  await browser.close();
  await rm(dir, { recursive: true });
});

/** A page without a fault, but for what is put into its main part, its head or its own tags. */
function page(main: string, { head = "", html = "lang='sv'", zoom = "" } = {}): string {
  return `<!DOCTYPE html><html ${html}><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; connect-src *">
<meta name="viewport" content="width=device-width, initial-scale=1${zoom}">
<title>Prov</title><link rel="icon" href="/picture.svg">${head}</head>
<body><main><h1>Prov</h1>${main}<p class="synthetic-notice">Påhittat</p></main></body></html>`;
}

async function faults(html: string, width = 1280): Promise<string[]> {
  await writeFile(join(dir, "page.html"), html);
  await tab.emulateMedia({ media: "screen" });
  await tab.setViewportSize({ width, height: 800 });
  const visited = await visit(tab, new URL("/page", served.url).href);
  return [...(await pageFaults(visited)), ...(await linkFaults(tab, dir))];
}

describe("the checks of the site find", () => {
  test("nothing in a page without a fault", async () => {
    expect(
      await faults(page('<details><summary>Tabell</summary><p>1</p></details><a href="/">Hem</a>')),
    ).toEqual([]);
  });

  test.each<[string, string, RegExp, number?]>([
    ["a picture without words", page('<img src="/picture.svg">'), /axe closed: image-alt/],
    [
      "a fault inside a table that is opened",
      page('<details><summary>Tabell</summary><input type="text"></details>'),
      /axe open: label/,
      390,
    ],
    [
      "a fault in print alone",
      page('<p class="faint">Text</p>', { head: '<link rel="stylesheet" href="/print.css">' }),
      /axe print: color-contrast/,
    ],
    ["a broken link", page('<a href="/nope">Ingenstans</a>'), /broken link: .*\/nope/],
    [
      "a link to a place that the page does not have",
      page('<a href="#nope">Ingenstans</a>'),
      /broken link: no such place/,
    ],
    [
      "a file that is missing",
      page("", { head: '<script src="/nope.js"></script>' }),
      /answer 404/,
    ],
    [
      "an inline script that the policy does not know",
      page("", { head: "<script>1</script>" }),
      /console error: .*Content Security Policy/i,
    ],
    [
      "a request that leaves the site",
      page("", { head: '<script src="/outside.js"></script>' }),
      /request leaves the site: http:\/\/127\.0\.0\.1:9/,
    ],
    [
      "a console message",
      page("", { head: '<script src="/talk.js"></script>' }),
      /console log: hej/,
    ],
    ["an error", page("", { head: '<script src="/throw.js"></script>' }), /^error: aj/],
    ["an error that was printed", page('<p class="observablehq--error">x</p>'), /1 errors printed/],
    ["a missing language", page("", { html: "" }), /lang: $/],
    ["a page that cannot be enlarged", page("", { zoom: ", maximum-scale=1" }), /zoom: .*maximum/],
    [
      "a sideways scroll",
      page('<div class="wide">bred</div>', { head: '<link rel="stylesheet" href="/print.css">' }),
      /sideways scroll, closed: .*wide/,
      390,
    ],
    ["a missing notice", page("").replace("synthetic-notice", "x"), /no notice/],
    ["a second main heading", page("<h1>Igen</h1>"), /2 main headings/],
  ])("%s", async (_, html, fault, width) => {
    await writeFile(
      join(dir, "print.css"),
      "@media print { .faint { color: #ccc; } } .wide { width: 600px; }",
    );
    await writeFile(join(dir, "outside.js"), 'fetch("http://127.0.0.1:9/x").catch(() => {});');
    await writeFile(join(dir, "talk.js"), 'console.log("hej");');
    await writeFile(join(dir, "throw.js"), 'setTimeout(() => { throw new Error("aj"); });');
    expect(await faults(html, width)).toContainEqual(expect.stringMatching(fault));
  });
});
