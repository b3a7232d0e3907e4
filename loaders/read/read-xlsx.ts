import { zipSync } from "fflate";
import { FileFault } from "./fault.js";
import { limits } from "./limits.js";
import { tooManyRows } from "./read-csv.js";
import { scanSheet } from "./scan-sheet.js";
import type { Cell, Sheet } from "./types.js";
import { unpackWorkbook } from "./unpack-workbook.js";

/**
 * Reads a workbook's sheets into rows of cells; the row's place is the number that Excel shows.
 * The parser is given a new archive of the parts that were counted, so it sees nothing else.
 * Throws a FileFault when the file is cut off, too large or no workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = unpackWorkbook(bytes);
  const states = sheetStates(parts);
  let cells = 0;
  const scans = new Map<string, ReturnType<typeof scanSheet>>();
  for (const { name, path } of states) {
    const part = parts[path];
    if (!part) continue;
    const scan = scanSheet(Buffer.from(part).toString("utf8"), name);
    cells += scan.cells;
    if (cells > limits.cells) throw tooManyRows(name);
    scans.set(name, scan);
  }
  const stored = zipSync(parts, { level: 0 });
  const archive = new Uint8Array(stored).buffer as ArrayBuffer;
  // the parser is loaded where it is needed: most files are text, and a check should answer at once
  const { default: readWorkbook } = await import("read-excel-file/universal");
  const sheets = await readWorkbook(archive).catch(() => {
    throw new FileFault(
      "broken_workbook",
      "en hel Excel-fil (.xlsx)",
      "Excel-filen går inte att läsa. Öppna den i Excel, spara den på nytt som .xlsx och skicka den igen.",
    );
  });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data as unknown as Cell[][],
    is_hidden: states.find(({ name }) => name === sheet)?.is_hidden ?? false,
    broken: scans.get(sheet)?.broken ?? new Map(),
  }));
}

type SheetState = { name: string; path: string; is_hidden: boolean };

/** Which part holds each sheet, and whether it is hidden, which the parser does not tell. */
function sheetStates(parts: Record<string, Uint8Array>): SheetState[] {
  const workbook = Buffer.from(parts["xl/workbook.xml"] ?? []).toString("utf8");
  const relations = Buffer.from(parts["xl/_rels/workbook.xml.rels"] ?? []).toString("utf8");
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    targets.set(attribute(tag, "Id"), attribute(tag, "Target"));
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "\\w+:id")) ?? "";
    return {
      name: attribute(tag, "name"),
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
      is_hidden: /^(?:hidden|veryHidden)$/.test(attribute(tag, "state")),
    };
  });
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => signs[sign] as string);
}
