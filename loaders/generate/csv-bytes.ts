import { dsvFormat } from "d3";
import type { Cell } from "./tabulate.js";

export type Encoding = "utf-8-bom" | "utf-16" | "windows-1252";

const semicolon = dsvFormat(";");

/** Writes rows as a semicolon file with CRLF, the way Swedish systems do. */
export function csvBytes(rows: readonly Cell[][], encoding: Encoding): Uint8Array {
  const lines = rows.map((row) => semicolon.formatRow(row.map(written)));
  return encoded(`${lines.join("\r\n")}\r\n`, encoding);
}

/** Writes text in the encodings that exports come in. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8-bom") return Buffer.from(`\uFEFF${text}`, "utf8");
  if (encoding === "utf-16") return Buffer.from(`\uFEFF${text}`, "utf16le");
  // Windows-1252 and Latin-1 are the same but for 0x80–0x9F, which the samples do not use.
  if (/[^\0-\x7f\xa0-\xff]/.test(text)) throw new Error("unsupported letter in windows-1252");
  return Buffer.from(text, "latin1");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? "Ja" : "Nej";
  return cell;
}
