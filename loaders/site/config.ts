import type { ConfigSpec } from "@observablehq/framework/dist/config.js";
import type { Facts } from "./facts.js";
import { footer } from "./footer.js";
import { head } from "./head.js";
import { header } from "./header.js";
import { words } from "./words.js";

/**
 * Configures Framework for one run: our own frame around the pages, and none of what it would add
 * by itself (sidebar, search, pager, contents, fonts from elsewhere).
 *
 * `root` and `output` are folders, the root relative to the working directory.
 */
export function siteConfig(facts: Facts, root = "src", output = "dist"): ConfigSpec {
  return {
    root,
    output,
    title: words.title,
    sidebar: false,
    search: false,
    pager: false,
    toc: false,
    style: "style.css",
    globalStylesheets: [],
    interpreters: { ".sql": ["node", "--import=tsx", "loaders/extract.ts"] },
    head: head(facts),
    header: ({ path }) => header(path, facts),
    footer: () => footer(facts),
    dynamicPaths: facts.pages.map(({ path }) => path),
  };
}
