import { csvFormatRows } from "d3";
import type { ExportedFile } from "./exported-file.js";

/** Writes a made-up reference list that stands in for the project's own; every row says that it is made up. */
export function referenceList(
  name: string,
  headings: string,
  rows: readonly (readonly string[])[],
): ExportedFile {
  const told = rows.map((row) => [...row, "syntetisk", "Exempel utan verklig förlaga"]);
  const text = `${csvFormatRows([headings.split(","), ...told])}\n`;
  return { path: `reference/${name}.csv`, bytes: Buffer.from(text, "utf8") };
}
