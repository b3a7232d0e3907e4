import { readCsv } from "../read-csv.js";
import type { Cell } from "../types.js";
import type { PlainFile } from "./plain-file.js";

/** Cuts lines of a plain file, counted from 1, into cells as the row path does. */
export function cellsOfLines(
  { starts, delimiter, is_quoted, is_tame, new_line }: PlainFile,
  bytes: Uint8Array,
  numbers: readonly number[],
): Cell[][] {
  const ends = new_line.length / 2;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const lines = numbers.map((number) => {
    const next = starts[number];
    const end = next === undefined ? endOf(bytes) : next - ends;
    const line = text.toString("utf8", starts[number - 1], end);
    return is_tame ? line : line.normalize("NFC"); // the letters of a tame file are composed
  });
  if (!is_quoted) return lines.map((line) => line.split(delimiter));
  return lines.length === 0 ? [] : readCsv(lines.join("\n"), delimiter).rows;
}

const LF = 10;
const CR = 13;

function endOf(bytes: Uint8Array): number {
  const end = bytes.at(-1) === LF ? bytes.length - 1 : bytes.length;
  return bytes[end - 1] === CR ? end - 1 : end;
}
