import type { Messages } from "../messages.js";
import type { Cell, Column, TableData } from "./table.js";

/** Writes a table as CSV (RFC 4180): plain numbers, and beside a column with symbols one with their meaning. */
export function tableCsv(data: TableData, words: Messages): string {
  const marked = data.columns.map((_, index) => data.rows.some((row) => isSymbol(row[index])));
  const heading = data.columns.flatMap((column, index) =>
    marked[index] ? [column.name, words.figure.statusOf(column.name)] : [column.name],
  );
  const lines = data.rows.map((row) =>
    row.flatMap((cell, index) => {
      const column = data.columns[index] as Column;
      return marked[index]
        ? [cellValue(cell, column), cellStatus(cell, words)]
        : [cellValue(cell, column)];
    }),
  );
  return [heading, ...lines].map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}

function isSymbol(cell: Cell | undefined): boolean {
  return cell !== undefined && "symbol" in cell;
}

function cellValue(cell: Cell, column: Column): string {
  if ("symbol" in cell) return "";
  if (column.kind === "number" && typeof cell.sort === "number") return String(cell.sort);
  return harmless(cell.text);
}

function cellStatus(cell: Cell, words: Messages): string {
  return "symbol" in cell ? words.symbols[cell.symbol].words : "";
}

/** Keeps a spreadsheet from taking a text for a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
