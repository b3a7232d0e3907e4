import { fieldsOf } from "./contract.js";
import { findHeader } from "./find-header.js";
import type { Sheet, Source } from "./types.js";

/** Finds the row of a sheet's headings, whichever of the source's tables they belong to; −1 where there is none. */
export function headerRow({ rows, is_hidden }: Sheet, source: Source): number {
  if (!source.has_header || is_hidden) return -1;
  for (const table of Object.values(source.tables)) {
    const header = findHeader(rows, fieldsOf(table));
    if (header) return header.index;
  }
  return -1;
}
