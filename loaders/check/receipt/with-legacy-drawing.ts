/** What may stand behind a sheet's legacyDrawing, by the order that SpreadsheetML prescribes. */
const after = new Set([
  ...["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems"],
  ...["tableParts", "extLst", "AlternateContent"],
]);

/** Puts a legacyDrawing in its place in a sheet: behind what belongs before it, outside any other element. */
export function withLegacyDrawing(xml: string, tag: string): string {
  const start = xml.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\b[^>]*\/>/);
  if (start < 0) throw new Error("missing element: sheetData");
  let depth = 0;
  for (const match of xml.slice(start).matchAll(/<(\/?)(?:\w+:)?(\w+)\b[^>]*?(\/?)>/g)) {
    const [, closes, name = "", isEmpty] = match;
    if (name === "sheetData") continue;
    const at = start + match.index;
    const isLast = depth === 0 && (closes !== "" || after.has(name));
    if (isLast) return xml.slice(0, at) + tag + xml.slice(at);
    if (closes) depth -= 1;
    else if (!isEmpty) depth += 1;
  }
  throw new Error("missing element: worksheet");
}
