import { fieldsOf } from "../read/contract.js";
import type { RawTable, Source } from "../read/types.js";
import type { Column } from "./data-validations.js";
import { allowedIn } from "./drop-down-lists.js";
import { listWorkbook } from "./list-workbook.js";

/** Rows of a template that have drop-down lists. */
const LAST_ROW = 1000;

/**
 * Makes a workbook to fill in for a source: its headings, drop-down lists, and days and numbers checked by
 * Excel itself. Throws `unsupported template` for a source that is no sheet with headings.
 */
export async function templateWorkbook(
  source: Source,
  municipalities: readonly string[],
): Promise<Uint8Array> {
  const [raw] = Object.values(source.tables);
  if (!raw || !source.has_header || !source.formats.includes("xlsx")) {
    throw new Error(`unsupported template: ${source.code}`);
  }
  return listWorkbook("Att fylla i", columnsOf(raw, municipalities), [], LAST_ROW);
}

function columnsOf(raw: RawTable, municipalities: readonly string[]): Column[] {
  const columns = new Map<string, Column>();
  for (const field of fieldsOf(raw)) {
    const [heading] = field.headings;
    if (heading === undefined || field.kind === "dropped" || columns.has(heading)) continue;
    const allowed = allowedIn(field, municipalities);
    columns.set(heading, { heading, is_required: field.required, allowed });
  }
  return [...columns.values()];
}
