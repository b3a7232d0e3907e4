import { pdfFonts } from "./pdf-fonts.js";
import { type PdfObject, pdfObjects } from "./pdf-objects.js";

const latin1 = new TextDecoder("latin1");

/** Reads the text of a PDF, a line for each text object. Error: what of it cannot be read. */
export function pdfText(bytes: Uint8Array): string {
  const objects = pdfObjects(bytes);
  const fonts = pdfFonts(objects);
  const lines: string[] = [];
  for (const object of objects.values()) {
    if (!object.stream || !isContent(object)) continue;
    const content = latin1.decode(object.stream);
    if (/\b(Tj|TJ)\b/.test(content)) lines.push(...textIn(content, fonts));
  }
  // what a reader of the document tree hears: alternative texts, titles, the document's own title
  for (const { head } of objects.values())
    for (const [, , text = ""] of head.matchAll(
      /\/(Alt|ActualText|Title|E)\s*(\((?:\\.|[^\\)])*\)|<[\dA-Fa-f\s]*>)/g,
    ))
      lines.push(decoded(stringBytes(text)));
  return lines.join("\n");
}

function isContent({ head }: PdfObject): boolean {
  return !/\/Type\s*\/(XRef|ObjStm|Metadata)|\/Subtype\s*\/(Image|Type1C|CIDFontType0C|OpenType)|\/Length1\b/.test(
    head,
  );
}

/** Follows the operators that show text; a font's own table says which sign each code is. */
function textIn(content: string, fonts: ReturnType<typeof pdfFonts>): string[] {
  const lines: string[] = [];
  let line = "";
  let read = fonts.of("");
  const operators =
    /\/(\S+)\s+[\d.]+\s+Tf|((?:\((?:\\[\s\S]|[^\\)])*\)|<[\dA-Fa-f\s]*>))\s*(?:Tj|'|")|\[((?:\((?:\\[\s\S]|[^\\)])*\)|<[\dA-Fa-f\s]*>|[-\d.\s])*)\]\s*TJ|(\bET\b|T\*|\bT[dDm]\b)/g;
  for (const [, font, shown, spaced, moved] of content.matchAll(operators)) {
    if (font) read = fonts.of(font);
    else if (shown) line += read(stringBytes(shown));
    else if (spaced !== undefined) line += shownIn(spaced, read);
    else if (moved === "ET") {
      lines.push(line);
      line = "";
    } else if (moved && line && !line.endsWith(" ")) line += " ";
  }
  return [...lines, line].filter(Boolean);
}

/** Joins the parts of a spaced text; a wide gap is a space. */
function shownIn(spaced: string, read: (bytes: Uint8Array) => string): string {
  const parts = spaced.matchAll(/(\((?:\\[\s\S]|[^\\)])*\)|<[\dA-Fa-f\s]*>)|(-?[\d.]+)/g);
  return Array.from(parts, ([, text, gap]) =>
    text ? read(stringBytes(text)) : Number(gap) < -200 ? " " : "",
  ).join("");
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function stringBytes(text: string): Uint8Array {
  if (text.startsWith("<")) {
    const digits = text.replace(/[^\dA-Fa-f]/g, "");
    const pairs = digits.padEnd(digits.length + (digits.length % 2), "0").match(/../g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  }
  const plain = text
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, sign: string) =>
      /^[0-7]/.test(sign)
        ? String.fromCharCode(Number.parseInt(sign, 8))
        : /\n/.test(sign)
          ? ""
          : (ESCAPES[sign] ?? sign),
    );
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isUtf16 ? new TextDecoder("utf-16be").decode(bytes) : latin1.decode(bytes);
}
