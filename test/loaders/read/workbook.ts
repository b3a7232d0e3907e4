import { strToU8, zipSync } from "fflate";

type Part = { name: string; xml: string; state?: "hidden" | "veryHidden" };

/** Makes a workbook of sheets written as XML, for what no writer of workbooks lets one do. */
export function workbook(sheets: Part[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  const list = numbered.map(
    ({ name, state, id }) =>
      `<sheet name="${name}" sheetId="${id}"${state ? ` state="${state}"` : ""} r:id="rId${id}"/>`,
  );
  const links = numbered.map(
    ({ id }) =>
      `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  const parts: Record<string, Uint8Array> = {
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    ),
  };
  for (const { id, xml } of numbered) {
    parts[`xl/worksheets/sheet${id}.xml`] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${xml}</worksheet>`,
    );
  }
  return zipSync(parts);
}

/** Writes rows of text as a sheet's XML. A cell that begins with `<` stands as it is. */
export function rowsXml(rows: string[][]): string {
  const xml = rows.map((cells, index) => {
    const row = index + 1;
    const inner = cells.map((cell, column) => {
      const place = `${letters(column)}${row}`;
      if (cell.startsWith("<")) return cell.replace("<c", `<c r="${place}"`);
      return cell === "" ? "" : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${row}">${inner.join("")}</row>`;
  });
  return `<sheetData>${xml.join("")}</sheetData>`;
}

/** The letters that Excel writes above a column, counted from 0. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
