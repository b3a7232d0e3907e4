import { isUtf8 } from "node:buffer";
import { FileFault } from "../fault.js";
import { type Layout, layOut } from "../lay-out.js";
import { limits } from "../limits.js";
import { readCsv } from "../read-csv.js";
import { screenLayouts } from "../screen-layouts.js";
import { sniffDelimiter } from "../sniff-delimiter.js";
import type { Source } from "../types.js";
import { separator } from "./compile.js";

/** A file whose lines are its rows, however it is read. */
export type PlainFile = {
  layout: Layout;
  delimiter: string;
  new_line: "\\n" | "\\r\\n";
  is_quoted: boolean;
};

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Looks whether a file is plain: UTF-8 with one kind of line ends, no empty line, quotes in pairs around
 * whole cells and no line end within them, a whole header among its first lines. Null for any other file,
 * which is read row by row.
 */
export function plainFile(
  bytes: Buffer,
  source: Source,
  sources: readonly Source[],
): PlainFile | null {
  if (!isUtf8(bytes) || odd.some((sign) => bytes.includes(sign)) || bytes[0] === LF) return null;
  const start = startOf(bytes);
  const text = start
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .normalize("NFC");
  if (text.trim() === "" || /^\s*[[{]/.test(text) || text.startsWith("PK")) return null;
  try {
    const delimiter = sniffDelimiter(text, source, sources);
    if (
      delimiter.length !== 1 ||
      delimiter === '"' ||
      /[\p{L}\p{N}\s]/u.test(delimiter.replace("\t", ""))
    )
      return null;
    const is_quoted = bytes.includes(QUOTE);
    const has_returns = bytes.includes(CR);
    if ((is_quoted || has_returns) && !isRegular(bytes, delimiter.charCodeAt(0), has_returns))
      return null;
    const sheet = readCsv(text, delimiter, limits.title_rows);
    const [layout, ...others] = layOut([sheet], source, sources);
    if (!layout || others.length > 0 || isRepeated(layout)) return null;
    screenLayouts([sheet], [layout]);
    return { layout, delimiter, new_line: has_returns ? "\\r\\n" : "\\n", is_quoted };
  } catch (error) {
    if (error instanceof FileFault) return null; // the row path says it in its own words
    throw error;
  }
}

/** Zeros are no text, a Greek question mark becomes `;`, and an empty line is lost in DuckDB. */
const odd = ["\u0000", separator, "\u037e", "\n\n", "\n\r\n"];

/** The lines among which the header must stand, at most 200,000 bytes. */
function startOf(bytes: Buffer): Buffer {
  let end = -1;
  for (let line = 0; line <= limits.title_rows; line++) {
    const next = bytes.indexOf(LF, end + 1);
    if (next === -1) return bytes.subarray(0, 200_000);
    end = next;
  }
  return bytes.subarray(0, Math.min(end + 1, 200_000));
}

/** Two columns under headings of one field are one value, which only TypeScript puts together. */
function isRepeated({ header: { headings, columns } }: Layout): boolean {
  return new Set(columns.values()).size !== headings.filter((heading) => heading !== null).length;
}

/** Reads every byte once: line ends of one kind outside quotes, quotes around whole cells only. */
function isRegular(bytes: Buffer, delimiter: number, has_returns: boolean): boolean {
  let isInside = false;
  let before = LF;
  for (let at = 0; at < bytes.length; at++) {
    const sign = bytes[at] as number;
    if (isInside) {
      if (sign === LF || sign === CR) return false;
      if (sign === QUOTE) {
        if (bytes[at + 1] === QUOTE) at += 1;
        else {
          const next = bytes[at + 1];
          if (next !== undefined && next !== delimiter && next !== LF && next !== CR) return false;
          isInside = false;
        }
      }
    } else if (sign === QUOTE) {
      if (before !== LF && before !== delimiter) return false;
      isInside = true;
    } else if (sign === LF ? has_returns !== (before === CR) : before === CR) return false;
    before = sign;
  }
  return !isInside && before !== CR;
}

/** Counts the lines of a file, the last one with or without its line end. */
export function countLines(bytes: Buffer): number {
  let lines = bytes.length > 0 && bytes.at(-1) !== LF ? 1 : 0;
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, end + 1)) lines += 1;
  return lines;
}
