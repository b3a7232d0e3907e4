import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { type Column, dataValidations, LISTS } from "./data-validations.js";

/**
 * Makes a workbook with a sheet of rows under their headings, where columns have drop-down lists or rules
 * down to the row `last`. A text is written as text, whatever it begins with.
 */
export async function listWorkbook(
  sheet: string,
  columns: readonly Column[],
  rows: readonly (string | number | null)[][],
  last: number,
): Promise<Uint8Array> {
  const headings = columns.map(({ heading }) => ({ value: heading, fontWeight: "bold" as const }));
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  const lists = columns.flatMap(({ allowed }) => (allowed?.kind === "list" ? [allowed.words] : []));
  const workbook = await writeExcelFile([
    {
      data: [headings, ...cells],
      sheet,
      columns: columns.map(({ heading }) => ({ width: Math.max(14, heading.length + 2) })),
      stickyRowsCount: 1,
    },
    { data: transposed(lists), sheet: LISTS },
  ]).toBuffer();
  return completed(unzipSync(workbook), dataValidations(columns, last));
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
