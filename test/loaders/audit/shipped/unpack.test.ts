import { gzipSync, strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpack } from "../../../../loaders/audit/shipped/unpack.js";

const textsOf = (path: string, bytes: Uint8Array) =>
  [...unpack({ path, bytes })].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);

/** A document of one page, its streams deflated and its signs by number as Chromium writes them. */
function pdf(content: string, map: string, alt: string): Uint8Array {
  const stream = (text: string) => {
    const bytes = zlibSync(strToU8(text, true));
    return `<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${Buffer.from(bytes).toString("latin1")}\nendstream`;
  };
  const objects = [
    "<< /Type /Page /Resources << /Font << /F4 3 0 R >> >> /Contents 2 0 R >>",
    stream(content),
    "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 4 0 R >>",
    stream(map),
    `<< /Type /StructElem /S /Figure /Alt ${alt} >>`,
  ];
  const lines = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${lines.join("")}trailer << >>\n`, "latin1");
}

const map = `1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0003> <0020> <0041> <00E4> endbfchar
1 beginbfrange <0010> <0019> <0030> endbfrange
1 beginbfrange <0020> <0022> [<006B> <0076> <006E>] endbfrange`;

describe("what is packed in a file", () => {
  test("is read from archives in archives, whatever they are called", () => {
    const inner = zipSync({ "xl/sheet1.xml": strToU8("<c>3</c>") });
    const bytes = zipSync({ "paket/bok.bin": inner, "lista.csv.gz": gzipSync(strToU8("a;b")) });
    expect(textsOf("allt.dat", bytes).filter(([path]) => /xml$|content$/.test(path ?? ""))).toEqual(
      [
        ["allt.dat!paket/bok.bin!xl/sheet1.xml", "<c>3</c>"],
        ["allt.dat!lista.csv.gz!content", "a;b"],
      ],
    );
  });

  test("is the text of a PDF, by its own table of signs, and its alternative texts", () => {
    const content = "BT /F4 12 Tf [<0013> -300 <002000210041>] TJ <0022> Tj ET";
    const bytes = pdf(content, map, "<FEFF0035002000E40072>");
    expect(textsOf("pack.pdf", bytes).at(-1)).toEqual(["pack.pdf!text", "3 kvän\n5 är"]);
  });

  test("is an error when it cannot be read", () => {
    const bytes = pdf("BT /F4 12 Tf <0013> Tj ET", map, "(x)");
    const without = Buffer.from(
      Buffer.from(bytes).toString("latin1").replace("/ToUnicode 4 0 R", ""),
      "latin1",
    );
    expect(() => textsOf("pack.pdf", without)).toThrow(
      "unreadable: pack.pdf: font without a table",
    );
    expect(() => textsOf("bok.xlsx", strToU8("PK\u0003\u0004 avklippt"))).toThrow(
      "unreadable: bok.xlsx",
    );
  });
});
