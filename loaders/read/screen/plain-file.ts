import { isUtf8 } from "node:buffer";
import type { Layout } from "../lay-out.js";
import { limits } from "../limits.js";
import type { Source } from "../types.js";
import { findForm } from "./find-form.js";
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
  size: number;
  /** tells whether the file has been written to since, as `FileBuffer` does */
  written: string;
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
  written: string,
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
  const is_quoted = bytes.includes(QUOTE);
  const form = findForm(startOf(bytes, scan), is_quoted, source, sources);
  if (form === null) return null;
  const { layout, delimiter } = form;
  if (is_quoted && !hasRegularQuotes(bytes, delimiter.charCodeAt(0))) return null;
  const is_tame = scan.is_tame && (!scan.has_tabs || delimiter === "\t");
  const new_line = scan.has_returns ? "\\r\\n" : "\\n";
  const { starts } = scan;
  const size = bytes.length;
  return { layout, delimiter, new_line, is_quoted, is_tame, size, written, starts };
}

/** The lines among which the header must stand, at most 200,000 bytes. */
function startOf(bytes: Uint8Array, { starts }: Scan): string {
  const end = starts[limits.title_rows + 1] ?? bytes.length;
  return new TextDecoder().decode(bytes.subarray(0, Math.min(end, 200_000))).normalize("NFC");
}
