import { formatNumber } from "../format.js";
import type { Messages } from "../messages.js";
import type { IndicatorValue } from "./published.js";
import { type SymbolName, symbolNames } from "./symbol.js";
import type { Cell } from "./table.js";

/** Makes a table cell of a published value, or the symbol that stands where there is none. */
export function valueCell(
  row: Pick<IndicatorValue, "value" | "status"> | undefined,
  words: Messages,
  decimals = 0,
): Cell {
  if (row === undefined || row.value === null) return { symbol: symbolOf(row) };
  return { text: formatNumber(row.value, decimals, words.format), sort: row.value };
}

/** Names the symbol of a value that is not there. */
export function symbolOf(row: Pick<IndicatorValue, "status"> | undefined): SymbolName {
  return symbolNames.find((name) => name === row?.status) ?? "missing";
}

/** Makes a cell of a whole number. */
export function countCell(count: number | null, words: Messages): Cell {
  return count === null
    ? { symbol: "missing" }
    : { text: formatNumber(count, 0, words.format), sort: count };
}
