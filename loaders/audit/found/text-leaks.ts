import type { Leak } from "../leak.js";
import { speaksOfPersons } from "./person-words.js";
import type { Published } from "./published.js";
import { numbersIn, says } from "./swedish-number.js";

/**
 * Finds the numbers in texts that speak of persons, where they are neither the ledger's nor thresholds of
 * publication. What stands word for word in the project's own texts or lists is not computed, and may stand;
 * `isTyped` says so.
 */
export function textLeaks(
  path: string,
  texts: readonly string[],
  published: Published,
  thresholds: readonly number[],
  isTyped: (text: string) => boolean,
): Leak[] {
  return texts.filter(speaksOfPersons).flatMap((text) => {
    const unknown = numbersIn(text).filter(
      (number) => ![...thresholds, ...published.numbers({})].some((value) => says(number, value)),
    );
    if (unknown.length === 0 || isTyped(text)) return [];
    return [
      { path, what: `”${text.slice(0, 200)}”: ${unknown.map(({ text }) => text).join(", ")}` },
    ];
  });
}
