import type { Leak } from "../leak.js";
import type { Known } from "./known.js";
import { speaksOfPersons } from "./person-words.js";
import { numbersIn, says } from "./swedish-number.js";

/**
 * Finds the numbers in texts that speak of persons, where they are neither the ledger's nor thresholds of
 * publication; of few persons the ledger's may stand only where those of unknown sex are told of. What stands word
 * for word in the project's own texts or lists is not computed, and may stand; `isTyped` says so.
 */
export function textLeaks(
  path: string,
  texts: readonly string[],
  { told, thresholds, changes, isTyped, k }: Known,
): Leak[] {
  const ofLedger = [...told.numbers({})];
  const others = [...thresholds, ...changes];
  const all = [...others, ...ofLedger];
  const notFew = [...others, ...ofLedger.filter((value) => isNotFew(value, k))];
  return texts.filter(speaksOfPersons).flatMap((text) => {
    const known = UNKNOWN.test(text) ? all : notFew;
    const unknown = numbersIn(text).filter((number) => !known.some((value) => says(number, value)));
    if (unknown.length === 0 || isTyped(text)) return [];
    return [
      { path, what: `”${text.slice(0, 200)}”: ${unknown.map(({ text }) => text).join(", ")}` },
    ];
  });
}

/** Of unknown sex a few may be told: the class says nothing of anybody. */
const UNKNOWN = /okän|unknown/i;

function isNotFew(value: number, k: number): boolean {
  return value <= 0 || value >= k || !Number.isInteger(value);
}
