import { readContent } from "../../read/read-content.js";
import type { ReadContext, ReadResult, Source } from "../../read/types.js";
import type { Finding } from "../findings.js";
import { addNotes } from "./add-notes.js";
import { addSheet } from "./add-sheet.js";
import { markCells } from "./mark-cells.js";
import { markStyles } from "./mark-styles.js";
import { marksOf } from "./marks-of.js";
import { summarySheet } from "./summary-sheet.js";
import { textWorkbook } from "./text-workbook.js";
import { WorkbookPackage } from "./workbook-package.js";

/** Notes that Excel opens without trouble; marked cells beyond them have their colour only. */
const MOST_NOTES = 10_000;

/** Why a file can have no receipt. */
export class NoReceipt extends Error {}

/**
 * Makes the receipt of a file: the sender's own workbook, or a text file's rows as one, with refused cells
 * marked and commented and a last sheet that sums up. The rest of the workbook stays as it was.
 * Throws NoReceipt for a JSON document or a strict workbook, and a FileFault for what cannot be opened.
 */
export async function receiptOf(
  bytes: Uint8Array | null,
  source: Source,
  context: Pick<ReadContext, "sources">,
  result: ReadResult,
  findings: readonly Finding[],
): Promise<Uint8Array> {
  const content = await readContent(bytes, source, Object.values(context.sources));
  if (content.format === "json") throw new NoReceipt("Kvitto görs av Excel- och CSV-filer.");
  const workbook =
    content.format === "xlsx"
      ? WorkbookPackage.open(bytes as Uint8Array)
      : textWorkbook(content.sheets[0] as (typeof content.sheets)[number]);
  if (workbook.isStrict()) {
    throw new NoReceipt("Filen är sparad som Strict Open XML. Spara den som vanlig .xlsx.");
  }
  const styles = markStyles(workbook);
  const marks = marksOf(result.refusals, content.sheets, source);
  const noted = new Set(marks.slice(0, MOST_NOTES));
  const paths = workbook.sheetPaths();
  for (const name of new Set(marks.map(({ sheet }) => sheet))) {
    const path = paths.get(name ?? "") ?? [...paths.values()][0];
    if (path === undefined) throw new NoReceipt("Arbetsboken har inget blad att märka.");
    const own = marks.filter(({ sheet }) => sheet === name);
    workbook.edit(path, (xml) => markCells(xml, own, styles.marked));
    const notes = own.filter((mark) => noted.has(mark));
    if (notes.length > 0) addNotes(workbook, path, notes);
  }
  const summary = summarySheet(result, findings, marks.length - noted.size);
  addSheet(workbook, "Kvittens", summary, styles.wrapped);
  return workbook.toBytes();
}
