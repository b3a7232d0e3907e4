import { attributeOf, columnOf, elements, letters, prefixOf, withAttribute } from "./xml.js";

export type Place = { row: number; column: number };

/**
 * Gives cells of a sheet the marked twin of their style. A cell that is not there is put in its place,
 * in its row's or column's style; everything else of the sheet stays as it stands.
 */
export function markCells(
  xml: string,
  places: readonly Place[],
  marked: (style: number) => number,
): string {
  const prefix = prefixOf(xml, "worksheet");
  const rows = new Map<number, number[]>();
  for (const { row, column } of places) rows.set(row, [...(rows.get(row) ?? []), column]);
  const styles = columnStyles(xml, prefix);
  const [data] = elements(`${prefix}sheetData`).exec(xml) ?? [];
  if (data === undefined) throw new Error("missing element: sheetData");
  const pieces: string[] = [];
  const waiting = [...rows].sort(([left], [right]) => left - right);
  const newRow = ([row, columns]: [number, number[]]) => {
    const open = `<${prefix}row r="${row}">`;
    pieces.push(markRow(`${open}</${prefix}row>`, prefix, row, columns, styles, marked));
  };
  let before = 0;
  for (const [whole] of data.matchAll(elements(`${prefix}row`))) {
    const row = Number(attributeOf(/^<[^>]*>/.exec(whole)?.[0] ?? "", "r") ?? before + 1);
    before = row;
    while ((waiting[0]?.[0] ?? Number.POSITIVE_INFINITY) < row) newRow(waiting.shift() as never);
    if (waiting[0]?.[0] !== row) pieces.push(whole);
    else {
      const [, columns] = waiting.shift() as [number, number[]];
      pieces.push(markRow(whole, prefix, row, columns, styles, marked));
    }
  }
  for (const rest of waiting) newRow(rest);
  const open = /^<[^>]*?(?=\/?>)/.exec(data)?.[0] ?? "";
  return xml.replace(data, () => `${open}>${pieces.join("")}</${prefix}sheetData>`);
}

function markRow(
  whole: string,
  prefix: string,
  row: number,
  columns: readonly number[],
  styles: (column: number) => number,
  marked: (style: number) => number,
): string {
  const [tag = ""] = /^<[^>]*>/.exec(whole) ?? [];
  const closing = `</${prefix}row>`;
  const inner = tag.endsWith("/>") ? "" : whole.slice(tag.length, -closing.length);
  const own = attributeOf(tag, "customFormat") === "1" ? Number(attributeOf(tag, "s")) : null;
  const cells = (inner.match(elements(`${prefix}c`)) ?? []).map((cell) => ({
    column: columnOf(attributeOf(cell.replace(/>[\s\S]*$/, ">"), "r") ?? ""),
    cell,
  }));
  const rest = inner.replace(elements(`${prefix}c`), "").trim();
  for (const column of columns) {
    const known = cells.find((each) => each.column === column);
    if (known) {
      known.cell = known.cell.replace(/^<[^>]*>/, (open) =>
        withAttribute(open, "s", marked(Number(attributeOf(open, "s") ?? 0))),
      );
    } else {
      const style = marked(own ?? styles(column));
      cells.push({ column, cell: `<${prefix}c r="${letters(column)}${row}" s="${style}"/>` });
    }
  }
  cells.sort((left, right) => left.column - right.column);
  // a row's spans are a hint that new cells may make untrue
  const open = tag.replace(/\sspans\s*=\s*["'][^"']*["']/, "").replace(/\s*\/>$/, ">");
  return `${open}${cells.map(({ cell }) => cell).join("")}${rest}${closing}`;
}

function columnStyles(xml: string, prefix: string): (column: number) => number {
  const tags = xml.match(new RegExp(`<${prefix}col\\b[^>]*>`, "g")) ?? [];
  const spans = tags.map((tag) => ({
    min: Number(attributeOf(tag, "min")),
    max: Number(attributeOf(tag, "max")),
    style: Number(attributeOf(tag, "style") ?? 0),
  }));
  return (column) => spans.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
}
