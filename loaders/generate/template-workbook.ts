import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { fieldsOf } from "../read/contract.js";
import type { RawTable, Source } from "../read/types.js";
import { type Column, dataValidations, LISTS } from "./data-validations.js";
import { allowedIn } from "./drop-down-lists.js";

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
  const columns = columnsOf(raw, municipalities);
  const headings = columns.map(({ heading }) => ({ value: heading, fontWeight: "bold" as const }));
  const lists = columns.flatMap(({ allowed }) => (allowed?.kind === "list" ? [allowed.words] : []));
  const workbook = await writeExcelFile([
    {
      data: [headings],
      sheet: "Att fylla i",
      columns: columns.map(({ heading }) => ({ width: Math.max(14, heading.length + 2) })),
      stickyRowsCount: 1,
    },
    { data: transposed(lists), sheet: LISTS },
  ]).toBuffer();
  return completed(unzipSync(workbook), dataValidations(columns, LAST_ROW));
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

function transposed(lists: string[][]): { value: string }[][] {
  const height = Math.max(1, ...lists.map((words) => words.length));
  return Array.from({ length: height }, (_, row) =>
    lists.map((words) => ({ value: words[row] ?? "" })),
  );
}

/** What the writer of workbooks cannot: the rules of the first sheet, and a second one that is hidden. */
function completed(parts: Record<string, Uint8Array>, rules: string): Uint8Array {
  edit(parts, "xl/worksheets/sheet1.xml", (xml) => {
    const after =
      /<(?:hyperlinks|printOptions|pageMargins|pageSetup|drawing|legacyDrawing|extLst)\b|<\/worksheet>/;
    return xml.replace(after, (tag) => rules + tag);
  });
  edit(parts, "xl/workbook.xml", (xml) =>
    xml.replace(new RegExp(`<sheet (?=[^>]*name="${LISTS}")`), '<sheet state="hidden" '),
  );
  // the zip's times are fixed, so that the same contract makes the same bytes
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

function edit(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string) {
  const part = parts[path];
  const xml = part && strFromU8(part);
  const changed = xml && change(xml);
  if (!changed || changed === xml) throw new Error(`unsupported workbook: ${path}`);
  parts[path] = strToU8(changed);
}
