import { posix } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { limits } from "../../read/limits.js";
import { attributeOf, insertedLast, plainText, prefixOf, xmlText } from "./xml.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORKBOOK = "xl/workbook.xml";
const CONTENT_TYPES = "[Content_Types].xml";

/** The parts of a workbook's package; what is not edited stays byte by byte. */
export class WorkbookPackage {
  constructor(private readonly parts: Record<string, Uint8Array>) {}

  /** Opens a workbook. Throws `unsupported workbook` when it claims to be too large. */
  static open(bytes: Uint8Array): WorkbookPackage {
    let claimed = 0;
    return new WorkbookPackage(
      unzipSync(bytes, {
        filter: ({ originalSize }) => {
          claimed += originalSize;
          if (claimed > limits.zip_bytes) throw new Error(`unsupported workbook: ${claimed} bytes`);
          return true;
        },
      }),
    );
  }

  toBytes(): Uint8Array {
    return zipSync(this.parts, { level: 6, mtime: new Date(1980, 0, 1) });
  }

  has(path: string): boolean {
    return Object.hasOwn(this.parts, path);
  }

  text(path: string): string {
    const part = this.parts[path];
    if (!part) throw new Error(`missing part: ${path}`);
    return strFromU8(part);
  }

  edit(path: string, change: (xml: string) => string): void {
    this.parts[path] = strToU8(change(this.text(path)));
  }

  /** Says whether it is written in the strict form, which has other names for everything that is added here. */
  isStrict(): boolean {
    return this.text(WORKBOOK).includes("http://purl.oclc.org/ooxml/");
  }

  /** The part of each sheet, by the sheet's name. */
  sheetPaths(): Map<string, string> {
    const parts = new Map(this.relations(WORKBOOK).map(({ id, path }) => [id, path]));
    const tags = this.text(WORKBOOK).match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
    return new Map(
      tags.flatMap((tag) => {
        const path = parts.get(attributeOf(tag, "\\w+:id") ?? "");
        return path ? [[plainText(attributeOf(tag, "name") ?? ""), path] as const] : [];
      }),
    );
  }

  /** Adds a part with its content type, under a name that is free: `xl/comments#.xml` becomes `xl/comments2.xml`. */
  add(pattern: string, type: string, xml: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    const path = pattern.replace("#", String(number));
    this.parts[path] = strToU8(xml);
    this.declare(path, type);
    return path;
  }

  /** Finds the part that another part is related to by a kind of relationship, with its id. */
  related(from: string, kind: string): { id: string; path: string } | null {
    return this.relations(from).find((each) => each.kind === kind) ?? null;
  }

  relations(from: string): { id: string; kind: string; path: string }[] {
    const path = relationsOf(from);
    if (!this.has(path)) return [];
    const tags = this.text(path).match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
    return tags.map((tag) => {
      const target = attributeOf(tag, "Target") ?? "";
      return {
        id: attributeOf(tag, "Id") ?? "",
        kind: (attributeOf(tag, "Type") ?? "").replace(/^.*\//, ""),
        path: target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(from), target),
      };
    });
  }

  /** Relates a part to another and gives the id of the relationship. */
  relate(from: string, kind: string, to: string): string {
    const path = relationsOf(from);
    if (!this.has(path)) {
      this.parts[path] = strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`,
      );
    }
    const taken = new Set(this.relations(from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    this.edit(path, (xml) => {
      const prefix = prefixOf(xml, "Relationships");
      const closing = `</${prefix}Relationships>`;
      const open = xml.replace(/<((?:\w+:)?Relationships\b[^>]*)\/>/, "<$1></$1>");
      const whole = open.includes(closing) ? open : xml.replace(/\/>\s*$/, `>${closing}`);
      const tag = `<${prefix}Relationship Id="rId${number}" Type="${OFFICE}/${kind}" Target="/${xmlText(to)}"/>`;
      return insertedLast(whole, closing, tag);
    });
    return `rId${number}`;
  }

  private declare(path: string, type: string): void {
    this.edit(CONTENT_TYPES, (xml) => {
      const prefix = prefixOf(xml, "Types");
      const extension = posix.extname(path).slice(1);
      if (extension !== "xml") {
        const known = new RegExp(`<(?:\\w+:)?Default\\b[^>]*Extension="${extension}"`, "i");
        if (known.test(xml)) return xml;
        const tag = `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`;
        return insertedLast(xml, `</${prefix}Types>`, tag);
      }
      const tag = `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`;
      return insertedLast(xml, `</${prefix}Types>`, tag);
    });
  }
}

function relationsOf(path: string): string {
  return `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`;
}
