import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { foldWord } from "../normalise-text.js";
import { shown } from "../shown.js";

const yes = new Set(["ja", "j", "yes", "y", "x", "1", "sant", "true", "✓"]);
const no = new Set(["nej", "n", "no", "0", "falskt", "false"]);

/** Ja or Nej, however it is ticked; empty stays unknown. */
export function yesNo(options: Options) {
  return field<boolean>({ kind: "yes_no", type: "boolean", ...options }, (cell, _, described) => {
    if (typeof cell === "boolean") return cell;
    const word = foldWord(String(cell));
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    return new Fault(
      "invalid_yes_no",
      "Ja eller Nej",
      `'${described.headings[0] ?? ""}' ska vara Ja eller Nej, men är ${shown(cell)}. Rätta värdet.`,
    );
  });
}
