import { formatDate, formatPeriod } from "../../src/format.js";
import { type Edition, newestOf, replacements } from "../editions/read-editions.js";
import type { Facts } from "./facts.js";
import { words } from "./words.js";

/** Writes what is known of the newest quarter, and the list of editions, the newest first, as HTML. */
export function editionList(editions: readonly Edition[], facts: Facts): string {
  const newest = `<p>${newestQuarter(editions, facts)}</p>`;
  if (editions.length === 0) return `${newest}\n<p>${words.edition.none}</p>`;
  const replaced = replacements(editions);
  const head = words.edition.columns.map((name) => `<th scope="col">${name}</th>`).join("");
  const body = editions.toReversed().map(({ manifest }) => {
    const { edition, quarter, sealed_on, as_of } = manifest;
    const by = replaced.get(edition)?.manifest.edition;
    const state = by === undefined ? words.edition.sealed : words.edition.replacedBy(by);
    return `<tr><th scope="row"><a href="./${edition}/">${edition}</a></th><td>${formatPeriod(quarter)}</td><td>${formatDate(as_of)}</td><td>${formatDate(sealed_on)}</td><td>${state}</td><td><a href="./om/${edition}">${words.edition.about(edition)}</a></td></tr>`;
  });
  return `${newest}
<div class="table-wrap" tabindex="0" role="region" aria-label="${words.edition.caption}">
<table>
<caption>${words.edition.caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>`;
}

/** Says whether the newest quarter that is over is sealed, and when what is preliminary will be final. */
function newestQuarter(editions: readonly Edition[], { period, due_on }: Facts): string {
  const name = formatPeriod(period);
  const edition = newestOf(editions, period);
  if (edition) return words.edition.isSealed(name, formatDate(edition.manifest.sealed_on));
  return due_on
    ? words.edition.isPreliminary(name, formatDate(due_on))
    : words.edition.isUnsealed(name);
}
