import { formatPeriod } from "../../src/format.js";
import { escapeHtml } from "./escape-html.js";
import type { Facts } from "./facts.js";
import { navigation } from "./navigation.js";
import { words } from "./words.js";

/** Writes the header of the page at a path: skip link, name, navigation, whose figures and which quarter. */
export function header(path: string, facts: Facts): string {
  const page = facts.pages.find((dynamic) => dynamic.path === path);
  const area = page?.area_code ? page.name : words.portfolio;
  const replaced = facts.edition
    ? `<p class="edition-replaced">${words.replaced} <a href="/../">${words.editions}</a></p>\n`
    : "";
  const sealed = facts.edition ? ` <strong class="sealed-mark">${words.sealedMark}</strong>` : "";
  return `<a class="skip-link" href="#observablehq-main">${words.skip}</a>
${replaced}<div class="site-header">
<a class="site-name" href="/">${words.title}</a>
<nav class="site-nav" aria-label="${words.navigation}">
<ul>
${navigation.map((item) => `<li>${link(item, path)}</li>`).join("\n")}
</ul>
</nav>
<p class="site-scope"><span data-scope="area">${escapeHtml(area)}</span>, <span data-scope="period">${formatPeriod(facts.period)}</span>${facts.is_synthetic ? ` <strong class="synthetic-mark">${words.syntheticMark}</strong>` : ""}${sealed}</p>
</div>`;
}

function link(item: (typeof navigation)[number], path: string): string {
  const here = item.path === path.replace(/index$/, "");
  const current = here
    ? ' aria-current="page"'
    : item.within.test(path)
      ? ' aria-current="true"'
      : "";
  return `<a href="${item.path}"${current}>${words.pages[item.page]}</a>`;
}
