import type { Leak } from "../leak.js";
import type { Known } from "./known.js";
import { speaksOfPersons } from "./person-words.js";
import { numbersIn, says } from "./swedish-number.js";

/**
 * Finds the numbers in texts that speak of persons, where they are neither the ledger's nor thresholds of
 * publication; of few persons the ledger's may stand only where those of unknown sex are told of. What stands word for word in the project's own texts or lists is not computed, and may stand;
 * `isTyped` says so.
 */
export function textLeaks(
  path: string,
  texts: readonly string[],
  { told, thresholds, changes, isTyped, k }: Known,
): Leak[] {
  return texts.filter(speaksOfPersons).flatMap((text) => {
    const may = UNKNOWN.test(text) ? anything : isNotFew;
    const ofLedger = [...told.numbers({})].filter((value) => may(value, k));
    const unknown = numbersIn(text).filter(
      (number) => ![...thresholds, ...changes, ...ofLedger].some((value) => says(number, value)),
    );
    if (unknown.length === 0 || isTyped(text)) return [];
    return [
      { path, what: `”${text.slice(0, 200)}”: ${unknown.map(({ text }) => text).join(", ")}` },
    ];
  });
}

/** Of unknown sex a few may be told: the class says nothing of anybody. */
const UNKNOWN = /okän|unknown/i;

const anything = () => true;

function isNotFew(value: number, k: number): boolean {
  return value <= 0 || value >= k || !Number.isInteger(value);
}
