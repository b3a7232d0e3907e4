import { fieldsOf } from "../../read/contract.js";
import { findHeader } from "../../read/find-header.js";
import type { Refusal, Sheet, Source } from "../../read/types.js";
import type { Mark } from "./mark.js";

/**
 * Finds the cell of each refusal: the column that it names, else the row's first cell;
 * for a fault of the whole file the first cell of the first visible sheet.
 */
export function marksOf(refusals: readonly Refusal[], sheets: Sheet[], source: Source): Mark[] {
  const first = sheets.find(({ is_hidden }) => !is_hidden) ?? sheets[0];
  const headings = new Map(sheets.map((sheet) => [sheet, headingsIn(sheet, source)]));
  const marks = new Map<string, Mark>();
  for (const { sheet: name, row, column, message, expected } of refusals) {
    const sheet = sheets.find((each) => name !== null && each.name === name) ?? first;
    if (!sheet) continue;
    const number = row === null ? 1 : columnNumber(column, headings.get(sheet) ?? [], source);
    const place = `${sheet.name}\n${row ?? 1}\n${number}`;
    const mark = marks.get(place) ?? {
      sheet: sheet.name,
      row: row ?? 1,
      column: number,
      words: [],
    };
    marks.set(place, mark);
    const words = `${message}\nVäntat: ${expected}`;
    if (!mark.words.includes(words)) mark.words.push(words);
  }
  return [...marks.values()];
}

function columnNumber(column: string | null, headings: (string | null)[], source: Source): number {
  const numbered = /^kolumn (\d+)$/.exec(column ?? "")?.[1];
  if (numbered) return Number(numbered);
  const place = column === null ? -1 : headings.indexOf(column);
  if (place >= 0) return place + 1;
  const fields = Object.values(source.tables).flatMap(fieldsOf);
  const fixed = fields.find(({ position, headings: [own] }) => position !== null && own === column);
  return fixed?.position ?? 1;
}

function headingsIn({ rows }: Sheet, source: Source): (string | null)[] {
  if (!source.has_header) return [];
  const headers = Object.values(source.tables).map((raw) => findHeader(rows, fieldsOf(raw)));
  const best = headers.reduce((left, right) =>
    (right?.columns.size ?? 0) > (left?.columns.size ?? 0) ? right : left,
  );
  return best?.headings ?? [];
}
