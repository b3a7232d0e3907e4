import writeExcelFile from "write-excel-file/node";
import { decodeText } from "../read/decode-text.js";
import type { Cell } from "../read/types.js";
import type { Encoding } from "./encoding-of.js";
import type { FixtureRow } from "./fixture-rows.js";
import type { Proposal } from "./proposal.js";

/** Writes a fixture in the export's own form: format, encoding, delimiter, rows above the headings. */
export async function fixtureBytes(
  { file, fields }: Proposal,
  rows: readonly FixtureRow[],
): Promise<Uint8Array> {
  const headings = fields.map(({ column }) => column.heading);
  if (file.format === "json") {
    const records = rows.map(({ cells }) => recordOf(headings, cells));
    const document = file.list.reduceRight<unknown>((inner, key) => ({ [key]: inner }), records);
    return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  }
  const titles = Array.from({ length: file.header }, (_, index) => [`Titelrad ${index + 1}`]);
  const lines: Cell[][] = [...titles, headings, ...rows.map(({ cells }) => cells)];
  if (file.format === "xlsx") {
    const data = lines.map((cells) =>
      cells.map((value) => {
        if (value === null) return null;
        return value instanceof Date ? { value, type: Date, format: "yyyy-mm-dd" } : { value };
      }),
    );
    return writeExcelFile(data, { sheet: "Exempel" }).toBuffer();
  }
  const delimiter = file.delimiter ?? ";";
  const text = lines.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter));
  return encoded(`${text.join("\r\n")}\r\n`, file.encoding ?? "UTF-8");
}

function quoted(cell: Cell, delimiter: string): string {
  const text = cell === null ? "" : String(cell);
  const isPlain = !text.includes(delimiter) && !/["\r\n]/.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

function recordOf(paths: readonly string[], cells: readonly Cell[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [index, path] of paths.entries()) {
    const cell = cells[index] ?? null;
    if (cell !== null) put(record, path.split("."), cell);
  }
  return record;
}

function put(record: Record<string, unknown>, [key = "", ...rest]: string[], cell: Cell): void {
  if (rest.length === 0) {
    record[key] = cell;
    return;
  }
  record[key] ??= {};
  put(record[key] as Record<string, unknown>, rest, cell);
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "UTF-8") return Buffer.from(text);
  if (encoding === "UTF-8 med BOM") return Buffer.from(`\ufeff${text}`);
  if (encoding === "UTF-16") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Uint8Array.from(text, (sign) => windows.get(sign) ?? sign.charCodeAt(0));
}

/** Windows-1252's own signs, as the reader itself decodes them. */
const windows = new Map(
  Array.from({ length: 32 }, (_, index) => [decodeText(Uint8Array.of(0x80 + index)), 0x80 + index]),
);
