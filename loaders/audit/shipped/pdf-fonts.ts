import type { PdfObject } from "./pdf-objects.js";

const latin1 = new TextDecoder("latin1");

/** Reads the codes of a text that is shown in a font. */
export type ReadCodes = (bytes: Uint8Array) => string;

/**
 * Finds how each font's codes are read, by the names that pages give fonts. Two pages may give two fonts
 * one name: then a text is read in both, so that nothing is missed.
 */
export function pdfFonts(objects: Map<number, PdfObject>): { of: (name: string) => ReadCodes } {
  const byName = new Map<string, Set<number>>();
  for (const { head } of objects.values())
    for (const [, list = ""] of head.matchAll(/\/Font\s*<<([\s\S]*?)>>/g)) named(list);
  for (const { head } of objects.values())
    for (const [, number] of head.matchAll(/\/Font\s+(\d+)\s+\d+\s+R/g))
      named(objects.get(Number(number))?.head ?? "");

  function named(list: string): void {
    for (const [, name = "", number] of list.matchAll(/\/([^\s/<>]+)\s+(\d+)\s+\d+\s+R/g))
      byName.set(name, (byName.get(name) ?? new Set()).add(Number(number)));
  }
  return {
    of: (name) => {
      const readers = [...(byName.get(name) ?? [])].map((number) => readerOf(number, objects));
      if (readers.length === 0) return (bytes) => latin1.decode(bytes);
      return (bytes) => [...new Set(readers.map((read) => read(bytes)))].join(" ");
    },
  };
}

function readerOf(number: number, objects: Map<number, PdfObject>): ReadCodes {
  const head = objects.get(number)?.head ?? "";
  const reference = /\/ToUnicode\s+(\d+)/.exec(head)?.[1];
  const map = reference && objects.get(Number(reference))?.stream;
  if (!map) {
    if (/\/Subtype\s*\/Type0/.test(head)) throw new Error("font without a table of signs");
    return (bytes) => latin1.decode(bytes);
  }
  const { signs, width } = tableOf(latin1.decode(map));
  return (bytes) => {
    let text = "";
    for (let i = 0; i + width <= bytes.length; i += width) {
      let code = 0;
      for (let j = 0; j < width; j++) code = code * 256 + (bytes[i + j] as number);
      text += signs.get(code) ?? "\ufffd";
    }
    return text;
  };
}

/** Reads a table from codes to signs: single ones, and ranges. */
function tableOf(map: string): { signs: Map<number, string>; width: number } {
  const signs = new Map<number, string>();
  const [, widest = "0000"] = /begincodespacerange\s*<([\dA-Fa-f]+)>/.exec(map) ?? [];
  for (const [, list = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = "", sign = ""] of list.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g))
      signs.set(Number.parseInt(code, 16), textOf(sign));
  for (const [, list = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*(?:<([\dA-Fa-f]+)>|\[([^\]]*)\])/g;
    for (const [, low = "", high = "", start, several] of list.matchAll(ranges)) {
      const from = Number.parseInt(low, 16);
      const each = several?.match(/[\dA-Fa-f]+/g);
      for (let code = from; code <= Number.parseInt(high, 16); code++) {
        const sign = each?.[code - from] ?? start;
        if (!sign) throw new Error("table of signs with a gap");
        const last = Number.parseInt(sign.slice(-4), 16) + (each ? 0 : code - from);
        signs.set(code, textOf(sign.slice(0, -4)) + String.fromCharCode(last));
      }
    }
  }
  return { signs, width: widest.length / 2 };
}

function textOf(digits: string): string {
  const units = digits.match(/.{1,4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
