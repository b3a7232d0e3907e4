import { formatDate, formatPeriod } from "../../src/format.js";
import type { EditionFrame } from "../editions/seal.js";
import { escapeHtml } from "./escape-html.js";
import type { Facts } from "./facts.js";
import { words } from "./words.js";

/** Writes the footer: that the data are synthetic when they are, what was known when, and who answers. */
export function footer(facts: Facts): string {
  const notice = facts.is_synthetic
    ? `<p class="synthetic-notice"><strong>${words.syntheticMark}.</strong> ${words.synthetic}</p>\n`
    : "";
  return `<div class="site-footer">
${notice}${facts.edition ? sealed(facts.edition) : ""}<p>${words.asOf(formatDate(facts.as_of))}${preliminary(facts)}</p>
<nav aria-label="${words.footer}">
<ul>
<li><a href="${facts.edition ? "/../" : "/utgava/"}">${words.pages.editions}</a></li>
<li><a href="/om/">${words.pages.about}</a></li>
<li><a href="/om/tillganglighet">${words.pages.accessibility}</a></li>
<li><a href="/om/integritet">${words.pages.privacy}</a></li>
</ul>
</nav>
</div>`;
}

/** Says until when the newest quarter may change; nothing in an edition, which does not. */
function preliminary({ period, due_on, edition }: Facts): string {
  if (edition || due_on === undefined) return "";
  return ` ${words.preliminary(formatPeriod(period), formatDate(due_on))}`;
}

function sealed({ edition, sealed_on, checklist }: EditionFrame): string {
  const waivers = checklist.flatMap(({ found, waived }) =>
    waived === null ? [] : [`<li>${escapeHtml(words.waiver(found, waived))}</li>\n`],
  );
  const list =
    waivers.length > 0 ? `<p>${words.waived}:</p>\n<ul>\n${waivers.join("")}</ul>\n` : "";
  return `<div class="sealed-notice">
<p><strong>${words.sealedMark}.</strong> ${words.sealed(edition, formatDate(sealed_on))}</p>
${list}</div>
`;
}
