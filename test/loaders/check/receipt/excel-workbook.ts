import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationship = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;

const strings = ["Innovation-ID", "Kommun", "Roll", "I-1", "Mottagre", "Mottagare", "Beslutad"];

/** A workbook as Excel saves one: shared texts, formats, a formula, a hidden sheet, rules, a comment with its drawing. */
export const parts: Record<string, string | Uint8Array> = {
  "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="${type}.printerSettings"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/comments1.xml" ContentType="${type}.comments+xml"/></Types>`,
  "_rels/.rels": `${head}<Relationships xmlns="${relations}">${relationship(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
  "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Införda &amp; på gång" sheetId="4" r:id="rId1"/><sheet name="Dolt" sheetId="7" state="hidden" r:id="rId2"/></sheets><calcPr calcId="191029"/></workbook>`,
  "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${relations}">${relationship(3, "styles", "styles.xml")}${relationship(1, "worksheet", "worksheets/sheet1.xml")}${relationship(2, "worksheet", "worksheets/sheet2.xml")}${relationship(4, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs></styleSheet>`,
  "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:D6"/><cols><col min="1" max="3" width="22.5" customWidth="1"/><col min="4" max="4" width="11" style="2"/></cols><sheetData><row r="1" spans="1:4" s="1" customFormat="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>6</v></c></row><row r="2" spans="1:4"><c r="A2" t="s"><v>3</v></c><c r="B2"><f>600+4</f><v>604</v></c><c r="C2" t="s"><v>5</v></c><c r="D2" s="2"><v>43160</v></c></row><row r="4" spans="1:4"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>1497</v></c><c r="C4" s="3" t="s"><v>4</v></c><c r="D4" s="2"><v>43160</v></c></row><row r="5" spans="1:4"><c r="B5"><f>1400+96</f><v>1496</v></c><c r="C5" t="s"><v>5</v></c><c r="D5" s="2"><v>43160</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula><extLst><ext uri="a"/></extLst></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId2"/><legacyDrawing r:id="rId1"/></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": `${head}<Relationships xmlns="${relations}">${relationship(1, "vmlDrawing", "../drawings/vmlDrawing1.vml")}${relationship(2, "printerSettings", "../printerSettings/printerSettings1.bin")}${relationship(3, "comments", "../comments1.xml")}</Relationships>`,
  "xl/worksheets/sheet2.xml": `${head}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  "xl/comments1.xml": `${head}<comments xmlns="${main}"><authors><author>Sändaren</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Vårt nummer</t></r></text></comment><comment ref="C4" authorId="0"><text><t>Stämmer det?</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2"/></o:shapelayout><v:shapetype id="_x0000_t202" o:spt="202"/><v:shape id="_x0000_s2049" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s2050" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`,
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 0, 255]),
};

/** Packs parts of a workbook, as they are or changed. */
export function packed(changed: Record<string, string> = {}): Uint8Array {
  const all = Object.entries({ ...parts, ...changed });
  return zipSync(
    Object.fromEntries(
      all.map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
