import { headerRow } from "./header-row.js";
import type { Content } from "./read-content.js";
import type { Source } from "./types.js";

/** Counts the rows of a file, headers left out, for the books of a file that is refused whole. */
export function countRows(content: Content, source: Source): number {
  if (content.format === "json") return source.unpack?.(content.document)?.length ?? 0;
  return content.sheets.reduce(
    (sum, sheet) => sum + sheet.rows.length - (headerRow(sheet, source) < 0 ? 0 : 1),
    0,
  );
}
