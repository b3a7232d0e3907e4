import { rowsXml } from "./rows-xml.js";
import type { WorkbookPackage } from "./workbook-package.js";
import { attributeOf, insertedLast, prefixOf } from "./xml.js";

const WORKBOOK = "xl/workbook.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet of text last in a workbook, under a name that no sheet has. */
export function addSheet(
  workbook: WorkbookPackage,
  wanted: string,
  { rows, widths }: { rows: string[][]; widths: number[] },
  style: number,
): void {
  const taken = new Set([...workbook.sheetPaths().keys()].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  const path = workbook.add("xl/worksheets/sheet#.xml", TYPE, rowsXml(rows, style, widths));
  const id = workbook.relate(WORKBOOK, "worksheet", path);
  workbook.edit(WORKBOOK, (xml) => {
    const prefix = prefixOf(xml, "workbook");
    const tags = xml.match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
    const most = Math.max(0, ...tags.map((tag) => Number(attributeOf(tag, "sheetId") ?? 0)));
    const tag = `<${prefix}sheet xmlns:r="${OFFICE}" name="${name}" sheetId="${most + 1}" r:id="${id}"/>`;
    return insertedLast(xml, `</${prefix}sheets>`, tag);
  });
}
