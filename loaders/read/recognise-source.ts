import { checkHeader } from "./check-header.js";
import { fieldsOf } from "./contract.js";
import { FileFault } from "./fault.js";
import { findHeader } from "./find-header.js";
import { normalisePersonalNumber } from "./personal-number.js";
import type { Content } from "./read-content.js";
import type { Cell, RawTable, Sheet, Source } from "./types.js";

/** Finds the system whose contract a file fulfils, the one with most headings; null when none. */
export function recogniseSource(content: Content, sources: readonly Source[]): Source | null {
  let best: { source: Source; matched: number } | null = null;
  for (const source of sources) {
    const matched = matches(content, source);
    if (matched > (best?.matched ?? 0)) best = { source, matched };
  }
  return best?.source ?? null;
}

/** Refuses a file that is another system's. */
export function wrongSource(found: Source, expected: Source): FileFault {
  return new FileFault(
    "wrong_source",
    `en fil från ${expected.name}`,
    `Filen ser ut att komma från ${found.name} (${found.code}), men ligger i mappen för ${expected.name} (${expected.code}). Flytta den till rätt mapp.`,
  );
}

function matches(content: Content, source: Source): number {
  if (content.format === "json") {
    return source.unpack?.(content.document) ? Number.POSITIVE_INFINITY : 0;
  }
  const tables = Object.values(source.tables);
  if (source.unpack) return 0;
  return Math.max(
    0,
    ...content.sheets.flatMap((sheet) =>
      tables.map((raw) =>
        source.has_header ? matchedHeadings(sheet, raw) : matchedPositions(sheet, raw),
      ),
    ),
  );
}

function matchedHeadings(sheet: Sheet, raw: RawTable): number {
  const header = findHeader(sheet.rows, fieldsOf(raw));
  return header && checkHeader(header, null).length === 0 ? header.columns.size : 0;
}

/** A file without a header is known by valid numbers where its contract has them. */
function matchedPositions(sheet: Sheet, raw: RawTable): number {
  const declared = fieldsOf(raw);
  const at = declared.find((field) => field.identity === "personnummer")?.position ?? 0;
  const rows = sheet.rows.slice(0, 20).filter((row) => row.some((cell) => cell !== ""));
  const fitting = rows.filter((row) => isNumber(row[at - 1] ?? null)).length;
  return fitting > 0 && fitting * 2 >= rows.length ? declared.length : 0;
}

function isNumber(cell: Cell): boolean {
  return cell !== null && normalisePersonalNumber(String(cell)) !== null;
}
