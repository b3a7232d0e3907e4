import type { Source } from "./types.js";

type Sheet = Pick<Source, "code" | "name" | "tables"> & Partial<Source>;

/** Declares a list that people keep as a sheet: XLSX, or CSV with semicolons, whole each time, under one row of headings. */
export function sheetSource(sheet: Sheet): Source {
  return {
    formats: ["xlsx", "csv"],
    delimiter: ";",
    has_header: true,
    delivers: "snapshot",
    board: null,
    unpack: null,
    ...sheet,
  };
}
