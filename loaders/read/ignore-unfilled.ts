import { headerRow } from "./header-row.js";
import { isBlank } from "./normalise-text.js";
import type { Tally } from "./tally.js";
import type { Sheet, Source } from "./types.js";

/** Books the rows of a file that nobody has filled in, such as an untouched template: none of them is anybody's fault. */
export function ignoreUnfilled(sheets: readonly Sheet[], source: Source, tally: Tally): void {
  for (const sheet of sheets) {
    const header = headerRow(sheet, source);
    for (const [index, row] of sheet.rows.entries()) {
      if (index === header) continue;
      if (sheet.is_hidden) tally.ignore("hidden_sheet");
      else if (row.every(isBlank)) tally.ignore("empty_row");
      else tally.ignore(index < header ? "title_row" : "other_sheet");
    }
  }
}
