import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../../loaders/check/findings.js";
import { receiptOf } from "../../../../loaders/check/receipt/receipt.js";
import { readXlsx } from "../../../../loaders/read/read-xlsx.js";
import type { Source } from "../../../../loaders/read/types.js";
import { context, deliver } from "../../read/deliver.js";
import { packed, parts } from "./excel-workbook.js";
import { packageFaults } from "./package-faults.js";

async function receipt(source: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const result = await deliver(source, content);
  const contract = context.sources[source] as Source;
  return receiptOf(bytes, contract, context, result, findingsOf(result));
}

const text = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] as Uint8Array);

/** The cells of a sheet that have the mark's colour, by their place. */
function marked(bytes: Uint8Array, path = "xl/worksheets/sheet1.xml"): string[] {
  const styles = text(bytes, "xl/styles.xml");
  const fills =
    /<fills[\s\S]*?<\/fills>/
      .exec(styles)?.[0]
      .split(/<fill>/)
      .slice(1) ?? [];
  const red = fills.findIndex((fill) => fill.includes("FFFFC7CE"));
  const xfs = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0].match(/<xf\b[^>]*>/g) ?? [];
  const cells = [...text(bytes, path).matchAll(/<c\b[^>]*>/g)].map(([tag]) => tag);
  return cells.flatMap((tag) => {
    const xf = xfs[Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0)] ?? "";
    return xf.includes(`fillId="${red}"`) ? [/\sr="(\w+)"/.exec(tag)?.[1] ?? ""] : [];
  });
}

function notes(bytes: Uint8Array, path = "xl/comments1.xml"): Record<string, string> {
  const found = text(bytes, path).matchAll(/<comment ref="(\w+)"[\s\S]*?<\/comment>/g);
  return Object.fromEntries([...found].map(([whole, ref]) => [ref, whole.replace(/<[^>]*>/g, "")]));
}

const sent = packed();
const back = await receipt("adoption", sent);

describe("the receipt of a workbook", () => {
  test("marks the refused cells, those that were not there too, and no other", () => {
    expect(marked(back)).toEqual(["C4", "A5"]);
  });

  test("says in a comment what is wrong, and keeps the sender's own", () => {
    const said = notes(back);
    expect(Object.keys(said)).toEqual(["A1", "C4", "A5"]);
    expect(said.A1).toBe("Vårt nummer");
    expect(said.C4).toMatch(/^Stämmer det\?\s+Slusskollen:\n'Mottagre' är inget av de ord/);
    expect(said.C4).toContain("Menade du 'Mottagare'?");
    expect(said.A5).toMatch(/^Slusskollen:\nKolumnen 'Innovation-ID' är tom här/);
    const boxes = text(back, "xl/drawings/vmlDrawing1.vml").match(/<x:Row>\d+<\/x:Row>/g);
    expect(boxes).toEqual(["<x:Row>0</x:Row>", "<x:Row>3</x:Row>", "<x:Row>4</x:Row>"]);
  });

  test("keeps a marked cell's own format beside the colour", () => {
    const xfs = text(back, "xl/styles.xml").match(/<xf\b[^>]*numFmtId="14"[^>]*>/g);
    expect(xfs).toHaveLength(1);
    expect(text(back, "xl/worksheets/sheet1.xml")).toContain('<c r="D4" s="2"><v>43160</v></c>');
  });

  test("leaves every other part and cell as it was: formulas, widths, hidden sheets, print settings", () => {
    const before = unzipSync(sent);
    const after = unzipSync(back);
    const edited = Object.keys(before).filter(
      (path) => Buffer.compare(before[path] as Uint8Array, after[path] as Uint8Array) !== 0,
    );
    expect(edited.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const bare = (xml: string) =>
      xml.replace(/ spans="[^"]*"/g, "").replace(/<c r="(?:C4|A5)"[^>]*?(\/?)>/g, "<marked$1>");
    const original = bare(String(parts["xl/worksheets/sheet1.xml"]));
    const inserted = original.replace('<row r="5">', '<row r="5"><marked/>');
    expect(bare(text(back, "xl/worksheets/sheet1.xml"))).toBe(inserted);
    expect(text(back, "xl/workbook.xml")).toContain('sheetId="7" state="hidden"');
  });

  test("is a package that Excel opens", () => {
    expect(packageFaults(sent)).toEqual([]);
    expect(packageFaults(back)).toEqual([]);
  });

  test("is read again as the sender's rows, with a last sheet that sums up", async () => {
    const before = await readXlsx(sent);
    const after = await readXlsx(back);
    expect(after.slice(0, -1).map(({ rows }) => rows)).toEqual(before.map(({ rows }) => rows));
    const summary = after.at(-1);
    expect(summary?.name).toBe("Kvittens");
    expect(summary?.rows[1]?.[0]).toBe("4 rader = 1 godkänd + 2 underkända + 1 utelämnad.");
    expect(summary?.rows.flat()).toContain("blad Införda & på gång, rad 4");
  });

  test("does not stand in the way when it is mended and sent", async () => {
    const shared = text(back, "xl/sharedStrings.xml").replace("Mottagre", "Mottagare");
    const parts = { ...unzipSync(back), "xl/sharedStrings.xml": new TextEncoder().encode(shared) };
    const { zipSync } = await import("fflate");
    const again = await deliver("adoption", zipSync(parts));
    expect(again).toMatchObject({ accepted: 2, refused: 1, whole: false });
  });

  test("of another writer's making, with prefixes and without styles, is whole too", async () => {
    const [path, relations] = ["xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"];
    const row = (cells: string[], at: number) =>
      `<x:row>${cells.map((cell, column) => `<x:c r="${"ABC"[column]}${at}" t="inlineStr"><x:is><x:t>${cell}</x:t></x:is></x:c>`).join("")}</x:row>`;
    const rows = row(["Innovation-ID", "Kommun", "Roll"], 1) + row(["I-1", "Skövd", "Ursprung"], 2);
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></x:worksheet>`;
    const bare = packed({
      [path]: xml,
      [relations]: String(parts[relations]).replace(/<Relationship Id="rId3"[^>]*>/, ""),
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    });
    const made = await receipt("adoption", bare);
    expect(packageFaults(made)).toEqual([]);
    expect(text(made, path)).toMatch(/<x:legacyDrawing [^>]*\/><\/x:worksheet>/);
    expect(notes(made, "xl/comments2.xml").B2).toContain("Menade du 'Skövde'?");
  });
});

describe("the receipt of a text file", () => {
  const header = "Innovation-ID;Kommun;Roll;Ursprungsärende";
  const csv = `${header}\n=1+1;Skövd;Ursprung;007\nI-2;Hjo;Mottagare;\n`;

  test("is a workbook of its rows, marked; text stays text and nothing is a formula", async () => {
    const made = await receipt("adoption", csv);
    expect(packageFaults(made)).toEqual([]);
    expect(marked(made)).toEqual(["B2"]);
    expect(text(made, "xl/worksheets/sheet1.xml")).not.toMatch(/<f\b/);
    const [sheet] = await readXlsx(made);
    expect(sheet?.rows[1]).toEqual(["=1+1", "Skövd", "Ursprung", "007"]);
    expect(await deliver("adoption", made)).toMatchObject({ accepted: 1, refused: 1 });
  });

  test("that is refused whole has its note in the first cell", async () => {
    const made = await receipt("adoption", "Något;Annat\n1;2\n");
    expect(Object.keys(notes(made))).toEqual(["A1"]);
    expect(notes(made).A1).toContain("Ingen rubrikrad");
  });

  test("that is good says so in its last sheet, with nothing marked", async () => {
    const made = await receipt("adoption", `${header}\nI-2;Hjo;Mottagare;\n`);
    const [, summary] = await readXlsx(made);
    expect(summary?.rows[0]?.[0]).toMatch(/^Filen är godkänd\./);
    expect(marked(made)).toEqual([]);
  });

  test("of a system without headings marks the column by its place", async () => {
    const row =
      "1496;;212000-1710;Arbetsstället;Vård;Tillsvidare;19800101-9804;Namn;351009;hel;2018-11-01";
    expect(marked(await receipt("november", `${row}\n`))).toEqual(["J1"]);
  });
});

test("a workbook in the strict form has no receipt, rather than a broken one", async () => {
  const path = "xl/workbook.xml";
  const strict = String(parts[path]).replace(
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  );
  await expect(receipt("adoption", packed({ [path]: strict }))).rejects.toThrow("Strict Open XML");
});

test("a JSON document has no receipt", async () => {
  const board = readFileSync(new URL("../../../input/trello.json", import.meta.url), "utf8");
  await expect(receipt("trello", board)).rejects.toThrow("Kvitto görs av Excel- och CSV-filer.");
});
