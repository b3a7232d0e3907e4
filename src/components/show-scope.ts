import { formatPeriod } from "../format.js";
import type { Messages } from "../messages.js";
import type { Scope } from "./scope.js";

/** Says in the header whose figures and which quarter a page shows, and lets the links of the navigation keep the choice. */
export function showScope(scope: Scope, search: string, words: Messages): void {
  const texts = { area: scope.area.name, period: formatPeriod(scope.period.period, words.format) };
  for (const [name, text] of Object.entries(texts)) {
    for (const place of document.querySelectorAll(`[data-scope="${name}"]`))
      place.textContent = text;
  }
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>(".site-nav a"))
    anchor.search = search;
}
