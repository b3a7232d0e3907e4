import type { Day } from "./civil-day.js";
import { csvBytes } from "./csv-bytes.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import type { Cell, Sheet } from "./tabulate.js";
import { xlsxBytes } from "./xlsx-bytes.js";

type Sender = {
  source: string;
  municipality_code: string;
  is_workbook: boolean;
  has_title?: boolean;
};

/** What stands above the headings of a sheet that somebody keeps by hand. */
export const madeUp = "Påhittat exempel: säger ingenting om någon verklig kommun";

/** Writes a sheet as its sender keeps it: a workbook that says it is made up, or a CSV saved from one. */
export async function sharedSheet(
  sender: Sender,
  on: Day,
  name: { sheet: string; file: string },
  { headings, rows }: Sheet,
): Promise<ExportedFile> {
  const { source, municipality_code, is_workbook, has_title = false } = sender;
  const cells: Cell[][] = [...(has_title ? [[madeUp], []] : []), headings, ...rows];
  const bytes = is_workbook ? await xlsxBytes(name.sheet, cells) : csvBytes(cells, "utf-8-bom");
  const file = `${name.file}.${is_workbook ? "xlsx" : "csv"}`;
  return delivered(source, municipality_code, on, file, bytes);
}
