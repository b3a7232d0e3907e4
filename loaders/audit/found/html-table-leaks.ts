import type { Leak } from "../leak.js";
import type { HtmlTable } from "./html-parts.js";
import type { Known } from "./known.js";
import { speaksOfPersons } from "./person-words.js";
import type { Where } from "./published.js";
import { numbersIn, says } from "./swedish-number.js";

/**
 * Finds the numbers in a page's table that the ledger does not let anybody see: a table of an indicator about
 * persons says which one and where, and a number in it is the ledger's there; any other
 * table that speaks of persons has no number but thresholds, and those in sentences that stand word for word among
 * what is not computed.
 */
export function htmlTableLeaks(
  path: string,
  table: HtmlTable,
  { told, thresholds, changes, isTyped }: Known,
): Leak[] {
  const { indicator, area, measures, caption, headings, rows } = table;
  const isOfPersons = told.isAboutPersons(indicator);
  const speaks = [caption, ...headings].some(speaksOfPersons);
  if (indicator !== undefined && !isOfPersons) return [];
  const [area_kind, area_code] = area?.split("/") ?? [];
  return rows.flatMap(([heading = "", ...cells]) => {
    if (!isOfPersons && !speaks && !speaksOfPersons(heading)) return [];
    const period = periodIn(heading) ?? periodIn(caption);
    const where: Where = {
      ...(indicator && { indicator_id: indicator }),
      ...(area_kind && area_code && { area_kind, area_code }),
      ...(period && { period }),
    };
    return cells.flatMap((cell, column) => {
      const measure = measures[column];
      if (isOfPersons && !told.isAboutPersons(indicator, measure)) return [];
      const known = isOfPersons
        ? [...told.numbers({ ...where, ...(measure && { measure }) })]
        : [...thresholds, ...changes];
      return numbersIn(cell)
        .filter((number) => !known.some((value) => says(number, value)))
        .filter(() => isOfPersons || !/\p{L}/u.test(cell) || !isTyped(cell))
        .map(({ text }) => ({ path, what: `Tabellen ”${caption}”, ${heading}: ${text}` }));
    });
  });
}

/** Reads a quarter as pages write it: `K3 2026`, `kvartal 3 2026`, `2026K3`. */
function periodIn(text: string): string | undefined {
  const [, quarter, year] = /\b(?:K|kvartal )([1-4]) (\d{4})\b/i.exec(text) ?? [];
  if (quarter && year) return `${year}K${quarter}`;
  return /\b\d{4}K[1-4]\b/.exec(text)?.[0];
}
