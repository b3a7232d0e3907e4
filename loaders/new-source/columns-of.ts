import { foldHeading } from "../read/find-header.js";
import { isBlank, textOf } from "../read/normalise-text.js";
import type { Cell } from "../read/types.js";
import type { Export } from "./read-export.js";

export type Column = {
  /** as it stands in the file, without spaces around */
  heading: string;
  /** the same heading stands more than once */
  is_repeated: boolean;
  /** rows without a value */
  blank: number;
  values: NonNullable<Cell>[];
  texts: string[];
};

/** Gathers what stands under each heading; columns with the same heading are one. */
export function columnsOf({ sheet, header }: Export): Column[] {
  const rows = sheet.rows.slice(header + 1).filter((row) => !row.every(isBlank));
  const columns = new Map<string, Column>();
  for (const [index, cell] of (sheet.rows[header] ?? []).entries()) {
    const key = foldHeading(cell);
    if (key === "" || isBlank(cell)) continue;
    const values = rows.map((row) => row[index] ?? null).filter((each) => !isBlank(each));
    const given = values as NonNullable<Cell>[];
    const known = columns.get(key);
    if (known) {
      columns.set(key, {
        ...known,
        is_repeated: true,
        values: [...known.values, ...given],
        texts: [...known.texts, ...given.map(textOf)],
      });
    } else {
      columns.set(key, {
        heading: String(cell).trim(),
        is_repeated: false,
        blank: rows.length - given.length,
        values: given,
        texts: given.map(textOf),
      });
    }
  }
  return [...columns.values()];
}
