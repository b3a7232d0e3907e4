import { Fault } from "./fault.js";

/** Why a row cannot be read at all, whatever its contract says. */
export const brokenRows = {
  formula_error: new Fault(
    "formula_error",
    "celler utan formelfel",
    "Raden har en cell med ett formelfel, till exempel #SAKNAS! eller #REFERENS!. Rätta formeln eller skriv in värdet.",
  ),
  merged_cell: new Fault(
    "merged_cell",
    "en cell för varje rad",
    "Raden har en cell som är sammanslagen över flera rader. Dela cellen och fyll i värdet på varje rad.",
  ),
};

/** Refuses a row with more or fewer cells than the file's other rows. */
export function otherWidth(found: number, expected: number): Fault {
  return new Fault(
    "other_width",
    `${expected} kolumner`,
    `Raden har ${found} kolumner, men ska ha ${expected}. Troligen står ett skiljetecken eller en radbrytning i en text utan citattecken. Rätta raden.`,
  );
}

/** Refuses a row whose key an earlier row has, with other content. */
export function sameKey(names: string, earlier: string): Fault {
  return new Fault(
    "duplicate_key",
    `ett eget '${names}' på varje rad`,
    `Raden har samma '${names}' som ${earlier}, men annat innehåll. Behåll den ena.`,
  );
}
