import { speaksOfPersons } from "../audit/found/person-words.js";
import { numbersIn } from "../audit/found/swedish-number.js";
import { WrongUse } from "../warehouse/wrong-use.js";

/**
 * Takes a reason that an edition's pages will print for ever. Error: one that tells a number of persons, which nobody
 * can withhold afterwards and which the audit would stop every later site for.
 */
export function printedReason(text: string): string {
  if (speaksOfPersons(text) && numbersIn(text).length > 0) {
    throw new WrongUse(
      "Ett skäl nämner ett antal personer. Skäl trycks på utgåvans sidor och kan inte tas bort: skriv det utan antalet.",
    );
  }
  return text;
}
