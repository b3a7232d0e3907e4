import { unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import type { Cell } from "./tabulate.js";

/** Writes rows as a workbook of one sheet. The zip's times are fixed, so that equal rows are equal bytes. */
export async function xlsxBytes(sheet: string, rows: readonly Cell[][]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      return value instanceof Date ? { value, type: Date, format: "yyyy-mm-dd" } : { value };
    }),
  );
  const workbook = await writeExcelFile(data, { sheet }).toBuffer();
  // fflate writes a local time: the same fields in every time zone
  return zipSync(unzipSync(workbook), { level: 6, mtime: new Date(1980, 0, 1) });
}
