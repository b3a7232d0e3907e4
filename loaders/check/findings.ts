import type { ReadResult } from "../read/types.js";
import { rowList } from "./row-list.js";

export type Place = { sheet: string | null; row: number | null };

/** One kind of fault in one column: each of its messages is said once, with every place where it is true. */
export type Finding = {
  code: string;
  column: string | null;
  expected: string;
  /** how many places it stands in */
  count: number;
  messages: { message: string; places: Place[] }[];
};

/** Gathers refusals of one kind and column: what stops the whole file first, then what stops most rows. */
export function findingsOf({ refusals }: Pick<ReadResult, "refusals">): Finding[] {
  const kinds = new Map<string, Omit<Finding, "messages"> & { places: Map<string, Place[]> }>();
  for (const { code, column, expected, message, sheet, row } of refusals) {
    const key = `${code}\n${column}`;
    const kind = kinds.get(key) ?? { code, column, expected, count: 0, places: new Map() };
    kinds.set(key, kind);
    kind.count += 1;
    const places = kind.places.get(message);
    if (places) places.push({ sheet, row });
    else kind.places.set(message, [{ sheet, row }]);
  }
  const findings = [...kinds.values()].map(({ places, ...kind }) => ({
    ...kind,
    messages: [...places]
      .map(([message, at]) => ({ message, places: at }))
      .sort((a, b) => b.places.length - a.places.length),
  }));
  return findings.sort((a, b) => ofFile(b) - ofFile(a) || b.count - a.count);
}

function ofFile({ messages }: Finding): number {
  return Number(messages[0]?.places[0]?.row === null);
}

/** `rad 3 och 7`; in a workbook with the sheet's name before. Empty when the place is the file itself. */
export function placesOf(places: readonly Place[]): string {
  const sheets = new Map<string | null, number[]>();
  for (const { sheet, row } of places) {
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), ...(row === null ? [] : [row])]);
  }
  return [...sheets]
    .map(([sheet, rows]) => {
      const list = rows.length > 0 ? rowList(rows) : "";
      return [sheet === null ? "" : `blad ${sheet}`, list].filter(Boolean).join(", ");
    })
    .filter(Boolean)
    .join("; ");
}
