import { formatDate } from "../../src/format.js";
import type { Facts } from "./facts.js";
import { words } from "./words.js";

/** Writes the footer: that the data are synthetic when they are, what was known when, and who answers. */
export function footer(facts: Facts): string {
  const notice = facts.is_synthetic
    ? `<p class="synthetic-notice"><strong>${words.syntheticMark}.</strong> ${words.synthetic}</p>\n`
    : "";
  return `<div class="site-footer">
${notice}<p>${words.asOf(formatDate(facts.as_of))}</p>
<nav aria-label="${words.footer}">
<ul>
<li><a href="/om/">${words.pages.about}</a></li>
<li><a href="/om/tillganglighet">${words.pages.accessibility}</a></li>
<li><a href="/om/integritet">${words.pages.privacy}</a></li>
</ul>
</nav>
</div>`;
}
