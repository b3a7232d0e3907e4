import { letters, xmlText } from "./xml.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes rows of text as a sheet. Text stays text, whatever it begins with: no cell is a formula. */
export function rowsXml(
  rows: readonly (readonly string[])[],
  style: number,
  widths: readonly number[] = [],
): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, index) => {
    const inner = cells.map((text, column) =>
      text === ""
        ? ""
        : `<c r="${letters(column + 1)}${index + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
    );
    return `<row r="${index + 1}">${inner.join("")}</row>`;
  });
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${cols}<sheetData>${lines.join("")}</sheetData></worksheet>`;
}
