import { expect, test } from "vitest";
import { withLegacyDrawing } from "../../../../loaders/check/receipt/with-legacy-drawing.js";

const rule = "<conditionalFormatting><cfRule><extLst/></cfRule></conditionalFormatting>";

test.each([
  ["last", "<sheetData></sheetData>|</worksheet>"],
  ["behind an empty sheet", "<sheetData/>|</worksheet>"],
  ["behind rules with extensions of their own", `<sheetData/>${rule}<drawing/>|</worksheet>`],
  ["before tables", `<sheetData/><pageMargins/>|<tableParts><tablePart/></tableParts></worksheet>`],
  ["before extensions", `<sheetData/>${rule}|<extLst><ext/></extLst></worksheet>`],
  ["with prefixes", "<x:sheetData></x:sheetData><x:drawing/>|<x:tableParts/></x:worksheet>"],
])("a legacyDrawing is put %s", (_place, xml) => {
  const sheet = `<worksheet>${xml}`;
  expect(withLegacyDrawing(sheet.replace("|", ""), "<legacyDrawing/>")).toBe(
    sheet.replace("|", "<legacyDrawing/>"),
  );
});
