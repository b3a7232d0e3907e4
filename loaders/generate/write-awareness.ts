import type { ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { referenceList } from "./reference-list.js";

/** Two waves in Skaraborg: how many there are of a role, were asked, answered and knew the sluice. */
const waves = [
  ["2018", "employee", "2018-04-16", "24000", "600", "312", "97"],
  ["2018", "manager", "2018-04-16", "1100", "220", "148", "92"],
  ["2019", "employee", "2019-10-14", "24300", "600", "287", "131"],
  ["2019", "manager", "2019-10-14", "1120", "220", "139", "111"],
  ["2019", "elected", "2019-10-14", "640", "160", "71", "33"],
];

/** Writes what surveys have said of how well the sluice is known. */
export function writeAwareness({ municipalities }: Portfolio): ExportedFile {
  const isThere = municipalities.some(({ hub }) => hub === "skaraborg");
  return referenceList(
    "awareness",
    "hub_code,wave,role,held_on,population_count,invited_count,respondent_count,aware_count,source,note",
    isThere ? waves.map((wave) => ["skaraborg", ...wave]) : [],
  );
}
