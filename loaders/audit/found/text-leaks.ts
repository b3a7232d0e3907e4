import type { Leak } from "../leak.js";
import type { Known } from "./known.js";
import { speaksOfPersons } from "./person-words.js";
import { numbersIn, says } from "./swedish-number.js";

/**
 * Finds the numbers in texts that speak of persons, where they are neither the ledger's nor thresholds of
 * publication. What stands word for word in the project's own texts or lists is not computed, and may stand;
 * `isTyped` says so.
 */
export function textLeaks(
  path: string,
  texts: readonly string[],
  { told, thresholds, changes, isTyped }: Known,
): Leak[] {
  return texts.filter(speaksOfPersons).flatMap((text) => {
    const unknown = numbersIn(text).filter(
      (number) =>
        ![...thresholds, ...changes, ...told.numbers({})].some((value) => says(number, value)),
    );
    if (unknown.length === 0 || isTyped(text)) return [];
    return [
      { path, what: `”${text.slice(0, 200)}”: ${unknown.map(({ text }) => text).join(", ")}` },
    ];
  });
}
