import { limits } from "./limits.js";
import { foldWord } from "./normalise-text.js";
import type { Cell, NamedField } from "./types.js";

export type Header = {
  /** index of the header in the sheet's rows */
  index: number;
  /** heading as it stands in the file, by column; null where it is none of the contract's */
  headings: (string | null)[];
  /** field → its column */
  columns: Map<string, number>;
  /** field that may be repeated → its columns after the first */
  more: Map<string, number[]>;
  /** fields that two columns claim, with both columns */
  doubled: { field: NamedField; columns: number[] }[];
  missing: NamedField[];
  /** headings that the contract does not know */
  unknown: string[];
};

/** Finds the row that matches most of a contract's headings, below any title rows; null when none does. */
export function findHeader(rows: Cell[][], declared: NamedField[]): Header | null {
  const known = new Map(declared.map((field) => [field, foldedHeadings(field.headings)]));
  const fields = new Map<string, NamedField[]>();
  for (const [field, headings] of known) {
    for (const heading of headings) fields.set(heading, [...(fields.get(heading) ?? []), field]);
  }
  let best = { index: -1, found: 0 };
  for (const [index, row] of rows.slice(0, limits.title_rows).entries()) {
    const found = new Set(row.flatMap((cell) => fields.get(foldHeading(cell)) ?? [])).size;
    if (found > best.found) best = { index, found };
  }
  const row = rows[best.index];
  if (row === undefined) return null;
  const header = matchHeadings(row, known, best.index);
  return isEnough(header, declared) ? header : null;
}

/** A few headings in common may be chance (`Status`, `Priority`, `Description`): a required one must be there. */
function isEnough({ columns }: Header, declared: NamedField[]): boolean {
  const headed = declared.filter((field) => field.headings.length > 0);
  const required = headed.filter((field) => field.required);
  const found = required.filter((field) => columns.has(field.name)).length;
  if (columns.size < Math.min(2, headed.length)) return false;
  return found * 2 >= required.length || (found > 0 && columns.size > 2);
}

/** Folds a heading as people write it: a colon or an asterisk behind it does not matter. */
export function foldHeading(cell: Cell): string {
  return typeof cell === "string" ? foldWord(cell).replace(/\s*[:*]+$/, "") : "";
}

/** A contract's headings are folded once: every file is held against every contract. */
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function foldedHeadings(headings: readonly string[]): ReadonlySet<string> {
  const known = folded.get(headings) ?? new Set(headings.map(foldHeading));
  folded.set(headings, known);
  return known;
}

function matchHeadings(
  row: Cell[],
  declared: ReadonlyMap<NamedField, ReadonlySet<string>>,
  index: number,
): Header {
  const folded = row.map(foldHeading);
  const header: Header = {
    index,
    headings: row.map(() => null),
    columns: new Map(),
    more: new Map(),
    doubled: [],
    missing: [],
    unknown: [],
  };
  for (const [field, known] of declared) {
    if (known.size === 0) continue;
    const columns = folded.flatMap((heading, column) => (known.has(heading) ? [column] : []));
    const [column] = columns;
    if (column === undefined) header.missing.push(field);
    else header.columns.set(field.name, column);
    if (columns.length > 1 && field.repeated) header.more.set(field.name, columns.slice(1));
    else if (columns.length > 1) header.doubled.push({ field, columns });
    for (const at of columns) header.headings[at] = String(row[at]).trim();
  }
  header.unknown = row.flatMap((cell, column) =>
    folded[column] && header.headings[column] === null ? [String(cell)] : [],
  );
  return header;
}
