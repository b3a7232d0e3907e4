import { fieldsOf } from "./contract.js";
import { findHeader } from "./find-header.js";
import type { Content } from "./read-content.js";
import type { Source } from "./types.js";

/** Counts the rows of a file, headers left out, for the books of a file that is refused whole. */
export function countRows(content: Content, source: Source): number {
  if (content.format === "json") return source.unpack?.(content.document)?.length ?? 0;
  const declared = Object.values(source.tables).map(fieldsOf);
  return content.sheets.reduce((sum, { rows, is_hidden }) => {
    const isHeaded = source.has_header && !is_hidden;
    const header = isHeaded && declared.some((fields) => findHeader(rows, fields) !== null);
    return sum + rows.length - (header ? 1 : 0);
  }, 0);
}
