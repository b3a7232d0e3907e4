import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { municipalityOf, nearestMunicipality } from "../municipality-of.js";
import { textOf } from "../normalise-text.js";
import { shown } from "../shown.js";
import type { ReadContext } from "../types.js";

/**
 * A municipality by code or name, given as its four digits.
 * With `own`, it must be the one whose folder the file was delivered in.
 */
export function municipality({ own = false, ...options }: Options & { own?: boolean }) {
  return field<string>(
    { kind: "municipality", type: "text", own, ...options },
    (cell, { context, delivery }) => {
      const code = codeOf(textOf(cell), context);
      const isOther = own && typeof code === "string" && code !== delivery.municipality_code;
      return isOther ? otherMunicipality(delivery.municipality_code) : code;
    },
  );
}

/** Several municipalities in one cell, given as their codes with a space between. */
export function listOfMunicipalities(options: Options) {
  return field<string>(
    { kind: "list_of_municipalities", type: "text", ...options, many: true },
    (cell, { context }) => {
      const codes = new Set<string>();
      for (const word of textOf(cell).split(/[,;\n]|\soch\s/)) {
        if (word.trim() === "") continue;
        const code = codeOf(word, context);
        if (code instanceof Fault) return code;
        codes.add(code);
      }
      return codes.size > 0 ? [...codes].join(" ") : null;
    },
  );
}

function otherMunicipality(expected: string): Fault {
  return new Fault(
    "other_municipality",
    `kommunen ${expected}, vars mapp filen ligger i`,
    `Raden gäller en annan kommun än ${expected}, vars mapp filen ligger i. Flytta filen eller raden till rätt kommun.`,
  );
}

function codeOf(word: string, context: ReadContext): string | Fault {
  const code = municipalityOf(word, context.municipalities);
  if (code !== null) return code;
  const near = nearestMunicipality(word, context.municipalities);
  const advice = near ? ` Menade du '${near}'?` : " Skriv kommunens fyra siffror eller dess namn.";
  return new Fault(
    "unknown_municipality",
    "en kommuns fyra siffror eller dess namn",
    `${shown(word)} är ingen känd kommun.${advice}`,
  );
}
