import { strToU8 } from "fflate";
import type { Sheet } from "../../read/types.js";
import { plainStyles, TEXT } from "./plain-styles.js";
import { rowsXml } from "./rows-xml.js";
import { WorkbookPackage } from "./workbook-package.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Makes a workbook of a text file's rows, each cell as it stands in the file. */
export function textWorkbook({ rows }: Sheet): WorkbookPackage {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Filen" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": plainStyles,
  };
  const texts = rows.map((cells) => cells.map((cell) => (cell === null ? "" : String(cell))));
  return new WorkbookPackage({
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(head + xml)])),
    "xl/worksheets/sheet1.xml": strToU8(rowsXml(texts, TEXT, widthsOf(texts))),
  });
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of rows.slice(0, 200)) {
    for (const [column, text] of cells.entries()) {
      widths[column] = Math.min(50, Math.max(widths[column] ?? 9, text.length + 2));
    }
  }
  return widths;
}
