import { checkHeader } from "./check-header.js";
import { fieldsOf } from "./contract.js";
import { FileFault } from "./fault.js";
import { findHeader, type Header } from "./find-header.js";
import { recogniseSource, wrongSource } from "./recognise-source.js";
import type { NamedField, RawTable, Sheet, Source } from "./types.js";

/** Where the fields of a sheet stand; a sheet without a header has index −1. */
export type Layout = { sheet: Sheet; table: string; raw: RawTable; header: Header };

/**
 * Finds where each field stands in the sheets of a file. Sheets that are hidden or hold something else
 * are left out. Throws a FileFault when no sheet is the contract's, by name when it is another system's.
 */
export function layOut(sheets: Sheet[], source: Source, sources: readonly Source[]): Layout[] {
  if (source.unpack) throw notOf(sheets, source, sources);
  const [[table, raw] = ["", undefined]] = Object.entries(source.tables);
  if (raw === undefined) throw wrongFormat(source);
  if (!source.has_header) return layOutPositions(sheets, source, sources, table, raw);
  const found = sheets
    .filter((sheet) => !sheet.is_hidden)
    .flatMap((sheet) => nearestTable(sheet, source) ?? []);
  const whole = found.filter(({ sheet, header }) => checkHeader(header, sheet.name).length === 0);
  if (whole.length > 0) {
    FileFault.throwAll(nearlyWhole(found, whole));
    return whole;
  }
  const other = recogniseSource({ format: "csv", sheets }, without(sources, source));
  if (other) throw wrongSource(other, source);
  const nearest = found.toSorted((a, b) => b.header.columns.size - a.header.columns.size)[0];
  if (nearest) FileFault.throwAll(checkHeader(nearest.header, nearest.sheet.name));
  throw noHeader(source, fieldsOf(raw));
}

/** Finds the table whose headings a sheet has: a whole one before a broken one, then the one with most of them. */
function nearestTable(sheet: Sheet, source: Source): Layout | null {
  let best: Layout | null = null;
  const rank = ({ header }: Layout) =>
    header.columns.size + (checkHeader(header, sheet.name).length === 0 ? 1000 : 0);
  for (const [table, raw] of Object.entries(source.tables)) {
    const header = findHeader(sheet.rows, fieldsOf(raw));
    const layout = header && { sheet, table, raw, header };
    if (layout && (best === null || rank(layout) > rank(best))) best = layout;
  }
  return best;
}

/** A sheet with most of the headings that another sheet has is meant to be read: its faults are not passed over. */
function nearlyWhole(found: Layout[], whole: Layout[]): FileFault[] {
  const most = Math.max(...whole.map(({ header }) => header.columns.size));
  return found
    .filter((layout) => !whole.includes(layout) && layout.header.columns.size * 2 >= most)
    .flatMap(({ sheet, header }) => checkHeader(header, sheet.name));
}

function layOutPositions(
  sheets: Sheet[],
  source: Source,
  sources: readonly Source[],
  table: string,
  raw: RawTable,
): Layout[] {
  const positioned = fieldsOf(raw).filter((field) => field.position !== null);
  const columns = new Map(positioned.map((field) => [field.name, (field.position as number) - 1]));
  const width = Math.max(...columns.values()) + 1;
  const other = recogniseSource({ format: "csv", sheets }, without(sources, source));
  if (other) throw wrongSource(other, source);
  const [sheet] = sheets;
  if (!sheet?.rows.some((row) => row.length >= width)) throw tooFewColumns(source, width);
  const headings = Array.from(
    { length: width },
    (_, column) => positioned.find((field) => field.position === column + 1)?.headings[0] ?? null,
  );
  const none = { doubled: [], missing: [], unknown: [] };
  const header = { index: -1, headings, columns, more: new Map(), ...none };
  return [{ sheet, table, raw, header }];
}

function notOf(sheets: Sheet[], source: Source, sources: readonly Source[]): FileFault {
  const other = recogniseSource({ format: "csv", sheets }, without(sources, source));
  return other ? wrongSource(other, source) : wrongFormat(source);
}

/** Refuses a file of a kind that the system does not export. */
export function wrongFormat(source: Source): FileFault {
  const formats = source.formats.map((format) => format.toUpperCase()).join(" eller ");
  return new FileFault(
    "wrong_format",
    formats,
    `Filen har fel format: från ${source.name} väntas ${formats}. Exportera den på nytt ur systemet.`,
  );
}

function noHeader(source: Source, declared: NamedField[]): FileFault {
  const headings = declared
    .filter((field) => field.required && field.headings.length > 0)
    .map((field) => `'${field.headings[0]}'`);
  const expected = [...new Set(headings)].join(", ");
  return new FileFault(
    "no_header",
    `en rubrikrad med ${expected}`,
    `Ingen rubrikrad från ${source.name} hittas i filen. Den ska ha kolumnerna ${expected}. Kontrollera att det är rätt fil.`,
  );
}

function tooFewColumns(source: Source, width: number): FileFault {
  return new FileFault(
    "too_few_columns",
    `${width} kolumner`,
    `Filen från ${source.name} ska ha ${width} kolumner åtskilda av '${source.delimiter}', men ingen rad har så många. Kontrollera att det är rätt fil.`,
  );
}

function without(sources: readonly Source[], source: Source): Source[] {
  return sources.filter((other) => other.code !== source.code);
}
