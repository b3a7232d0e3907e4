import { isUtf8 } from "node:buffer";
import { FileFault } from "../fault.js";
import { type Layout, layOut } from "../lay-out.js";
import { limits } from "../limits.js";
import { readCsv } from "../read-csv.js";
import { screenLayouts } from "../screen-layouts.js";
import { sniffDelimiter } from "../sniff-delimiter.js";
import type { Source } from "../types.js";
import { hasRegularQuotes } from "./regular-quotes.js";
import { type Scan, scanBytes } from "./scan-bytes.js";

/** A file whose lines are its rows, however it is read. */
export type PlainFile = {
  layout: Layout;
  delimiter: string;
  new_line: "\\n" | "\\r\\n";
  is_quoted: boolean;
  /** its cells hold no other signs than letters, digits and signs that stay as they are */
  is_tame: boolean;
  bytes: Uint8Array;
  /** where each line begins */
  starts: Uint32Array;
};

const QUOTE = 34;
const most_in_line = 30_000;

/**
 * Looks whether a file is plain and has more than so many lines: UTF-8 with one kind of line ends, no empty
 * line, quotes in pairs around whole cells and no line end within them, a whole header among its first lines.
 * Null for any other file, which is read row by row.
 */
export function plainFile(
  bytes: Uint8Array,
  source: Source,
  sources: readonly Source[],
  more_than: number,
): PlainFile | null {
  const scan = scanBytes(bytes);
  if (scan === null || scan.starts.length <= more_than || scan.longest > most_in_line) return null;
  if (
    !scan.is_tame &&
    (!isUtf8(bytes) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("\u037e"))
  )
    return null; // a Greek question mark becomes `;`
  const text = startOf(bytes, scan);
  if (text.trim() === "" || /^\s*[[{]/.test(text) || text.startsWith("PK")) return null;
  try {
    const delimiter = sniffDelimiter(text, source, sources);
    if (!isPlainDelimiter(delimiter)) return null;
    const is_quoted = bytes.includes(QUOTE);
    if (is_quoted && !hasRegularQuotes(bytes, delimiter.charCodeAt(0))) return null;
    const sheet = readCsv(text, delimiter, limits.title_rows);
    const [layout, ...others] = layOut([sheet], source, sources);
    if (!layout || others.length > 0 || isRepeated(layout)) return null;
    screenLayouts([sheet], [layout]);
    const is_tame = scan.is_tame && (!scan.has_tabs || delimiter === "\t");
    const new_line = scan.has_returns ? "\\r\\n" : "\\n";
    return { layout, delimiter, new_line, is_quoted, is_tame, bytes, starts: scan.starts };
  } catch (error) {
    if (error instanceof FileFault) return null; // the row path says it in its own words
    throw error;
  }
}

/** The lines among which the header must stand, at most 200,000 bytes. */
function startOf(bytes: Uint8Array, { starts }: Scan): string {
  const end = starts[limits.title_rows + 1] ?? bytes.length;
  return new TextDecoder().decode(bytes.subarray(0, Math.min(end, 200_000))).normalize("NFC");
}

function isPlainDelimiter(delimiter: string): boolean {
  const isWord = /[\p{L}\p{N}\s]/u.test(delimiter.replace("\t", ""));
  return delimiter.length === 1 && delimiter !== '"' && !isWord;
}

/** Two columns under headings of one field are one value, which only TypeScript puts together. */
function isRepeated({ header: { headings, columns } }: Layout): boolean {
  return new Set(columns.values()).size !== headings.filter((heading) => heading !== null).length;
}
