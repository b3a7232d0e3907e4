import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { FileFault } from "../../../loaders/read/fault.js";
import { limits } from "../../../loaders/read/limits.js";
import { readXlsx } from "../../../loaders/read/read-xlsx.js";
import { letters, rowsXml, workbook } from "./workbook.js";

async function faultOf(bytes: Uint8Array): Promise<string> {
  const fault = await readXlsx(bytes).then(
    () => "none",
    (error: unknown) => error,
  );
  return fault instanceof FileFault ? fault.code : `not a fault: ${String(fault)}`;
}

describe("readXlsx", () => {
  test("reads text, numbers, dates and truth values, in the rows that Excel shows", async () => {
    const bytes = await writeWorkbook(
      [
        [{ value: "Plannamn: Idétavla" }],
        [],
        [{ value: "Å" }, { value: 12.5 }, { value: true }],
        [{ value: new Date("2017-03-02T14:05:00Z"), format: "yyyy-mm-dd hh:mm" }],
      ],
      { sheet: "Idéer" },
    ).toBuffer();
    const [sheet] = await readXlsx(bytes);
    expect(sheet?.name).toBe("Idéer");
    expect(sheet?.rows).toEqual([
      ["Plannamn: Idétavla", null, null],
      [null, null, null],
      ["Å", 12.5, true],
      [new Date("2017-03-02T14:05:00Z"), null, null],
    ]);
  });

  test("says which sheets are hidden", async () => {
    const xml = rowsXml([["a"]]);
    const sheets = await readXlsx(
      workbook([
        { name: "Å &amp; Ä", xml },
        { name: "Gömd", xml, state: "hidden" },
      ]),
    );
    expect(sheets.map(({ name, is_hidden }) => [name, is_hidden])).toEqual([
      ["Å & Ä", false],
      ["Gömd", true],
    ]);
  });

  test("notes rows with a formula's error and cells merged over rows, not over columns", async () => {
    const rows = rowsXml([["a", "b"], ["c", '<c t="e"><v>#N/A</v></c>'], ["d"], ["e"]]);
    const merges =
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:A4"/></mergeCells>';
    const [sheet] = await readXlsx(workbook([{ name: "S", xml: rows + merges }]));
    expect([...(sheet?.broken ?? [])]).toEqual([
      [2, { code: "formula_error", column: 2 }],
      [3, { code: "merged_cell", column: 1 }],
      [4, { code: "merged_cell", column: 1 }],
    ]);
  });

  test("reads an archive whose sizes stand behind its parts, as when it was written as a stream", async () => {
    const whole = unzipSync(workbook([{ name: "S", xml: rowsXml([["a", "b"]]) }]));
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    for (const [name, bytes] of Object.entries(whole)) {
      const part = new ZipDeflate(name);
      zip.add(part);
      part.push(bytes, true);
    }
    zip.end();
    const [sheet] = await readXlsx(Buffer.concat(pieces));
    expect(sheet?.rows).toEqual([["a", "b"]]);
  });

  test("refuses a workbook cut off anywhere", async () => {
    const bytes = await writeWorkbook([[{ value: "a" }]]).toBuffer();
    for (const part of [0.2, 0.5, 0.8, 0.99]) {
      expect(await faultOf(bytes.subarray(0, bytes.length * part))).toBe("broken_workbook");
    }
  });

  test("refuses a zip that is no workbook", async () => {
    expect(await faultOf(zipSync({ "a.txt": strToU8("a") }))).toBe("broken_workbook");
    expect(await faultOf(zipSync({ "a.xml": strToU8("<a/>") }))).toBe("broken_workbook");
  });

  test("refuses 10,000 columns", async () => {
    const bytes = workbook([{ name: "S", xml: rowsXml([Array(10_000).fill("x")]) }]);
    expect(await faultOf(bytes)).toBe("too_many_columns");
  });

  test("refuses a single cell far to the right or far down without making room for it", async () => {
    const cell = (place: string, row: string) =>
      `<sheetData><row r="${row}"><c r="${place}"><v>1</v></c></row></sheetData>`;
    expect(await faultOf(workbook([{ name: "S", xml: cell("XFD1", "1") }]))).toBe(
      "too_many_columns",
    );
    expect(await faultOf(workbook([{ name: "S", xml: cell("A9999999", "9999999") }]))).toBe(
      "too_many_rows",
    );
    expect(await faultOf(workbook([{ name: "S", xml: cell("A1", "999999999") }]))).toBe(
      "too_many_rows",
    );
    expect(await faultOf(workbook([{ name: "S", xml: cell("ZZZZZZZ1", "1") }]))).toBe(
      "broken_workbook",
    );
    const wide = letters(limits.columns - 1);
    const sparse = `<sheetData><row r="1"><c r="${wide}1"><v>1</v></c></row><row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>`;
    expect(await faultOf(workbook([{ name: "S", xml: sparse }]))).toBe("too_many_rows");
  });

  test("refuses a bomb whose headers say that it is small", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(32 * 1024 * 1024) });
    const lying = Buffer.from(bomb);
    const directory = lying.lastIndexOf("PK\u0001\u0002", undefined, "latin1");
    for (const place of [22, directory + 24]) lying.writeUInt32LE(1000, place);
    expect(await faultOf(lying)).toBe("workbook_too_large");
  });

  test("refuses a part that comes twice, since another program could read the other one", async () => {
    const first = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }, { level: 0 });
    const directory = Buffer.from(first).lastIndexOf("PK\u0001\u0002", undefined, "latin1");
    const twice = Buffer.concat([first.subarray(0, directory), first]);
    expect(await faultOf(twice)).toBe("broken_workbook");
  });

  test("refuses more parts than any workbook has", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: limits.zip_entries + 1 }, (_, index) => [`${index}.bin`, strToU8("")]),
    );
    expect(await faultOf(zipSync(parts))).toBe("workbook_too_large");
  });
});
