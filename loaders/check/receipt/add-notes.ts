import type { Mark } from "./mark.js";
import { noteShapes } from "./note-shapes.js";
import { withLegacyDrawing } from "./with-legacy-drawing.js";
import type { WorkbookPackage } from "./workbook-package.js";
import { elements, insertedLast, letters, prefixOf, xmlText } from "./xml.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const AUTHOR = "Slusskollen";

const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** Comments the marked cells of a sheet. A cell that has a comment keeps it, with ours below. */
export function addNotes(workbook: WorkbookPackage, sheet: string, marks: readonly Mark[]): void {
  const related = workbook.related(sheet, "comments")?.path;
  const path = related ?? workbook.add("xl/comments#.xml", COMMENTS, empty);
  if (!related) workbook.relate(sheet, "comments", path);
  const fresh: Mark[] = [];
  workbook.edit(path, (xml) => {
    const prefix = prefixOf(xml, "comments");
    const added: string[] = [];
    const author = xml.match(elements(`${prefix}author`))?.length ?? 0;
    const known = new Map(
      (xml.match(elements(`${prefix}comment`)) ?? []).map((whole) => [refOf(whole), whole]),
    );
    const extended = new Map<string, string>();
    for (const mark of marks) {
      const ref = `${letters(mark.column)}${mark.row}`;
      const own = known.get(ref);
      const text = `${AUTHOR}:\n${mark.words.join("\n\n")}`;
      if (own) extended.set(own, insertedLast(own, `</${prefix}text>`, run(prefix, `\n\n${text}`)));
      else {
        fresh.push(mark);
        added.push(
          `<${prefix}comment ref="${ref}" authorId="${author}"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`,
        );
      }
    }
    const kept = xml
      .replace(elements(`${prefix}comment`), (whole) => extended.get(whole) ?? whole)
      .replace(new RegExp(`<(${prefix}(?:authors|commentList))\\s*/>`, "g"), "<$1></$1>");
    const name = `<${prefix}author>${AUTHOR}</${prefix}author>`;
    const signed = insertedLast(kept, `</${prefix}authors>`, name);
    return insertedLast(signed, `</${prefix}commentList>`, added.join(""));
  });
  if (fresh.length > 0) addShapes(workbook, sheet, fresh);
}

function addShapes(workbook: WorkbookPackage, sheet: string, marks: readonly Mark[]): void {
  const drawing = workbook.relations(sheet).find(({ id, kind }) => {
    return kind === "vmlDrawing" && id === legacyDrawingOf(workbook.text(sheet));
  });
  if (drawing) {
    workbook.edit(drawing.path, (vml) => noteShapes(vml, marks));
    return;
  }
  const path = workbook.add("xl/drawings/vmlDrawing#.vml", DRAWING, noteShapes(null, marks));
  const id = workbook.relate(sheet, "vmlDrawing", path);
  workbook.edit(sheet, (xml) => {
    const tag = `<${prefixOf(xml, "worksheet")}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
    return withLegacyDrawing(xml, tag);
  });
}

function legacyDrawingOf(xml: string): string | null {
  return /<(?:\w+:)?legacyDrawing\b[^>]*\s\w+:id\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? null;
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`;
}

function refOf(comment: string): string {
  return /\sref\s*=\s*["']([A-Z]+\d+)["']/.exec(comment)?.[1] ?? "";
}
