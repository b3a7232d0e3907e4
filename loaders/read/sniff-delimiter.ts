import { fieldsOf } from "./contract.js";
import { findHeader } from "./find-header.js";
import { limits } from "./limits.js";
import { readCsv } from "./read-csv.js";
import type { Source } from "./types.js";

/**
 * Finds what separates the cells of a text file: the separator under which most of the contract's
 * headings are found, else the one under which most of any contract's are, else the contract's own.
 */
export function sniffDelimiter(text: string, source: Source, sources: readonly Source[]): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said) return said;
  const candidates = [...new Set([source.delimiter, ";", ",", "\t"])];
  const starts = candidates.map((delimiter) => ({ delimiter, rows: startOf(text, delimiter) }));
  const score = (of: Source, rows: string[][]) =>
    Math.max(
      ...Object.values(of.tables).map((raw) =>
        of.has_header
          ? (findHeader(rows, fieldsOf(raw))?.columns.size ?? 0)
          : Math.min(...rows.slice(0, 3).map((row) => row.length)) - 1,
      ),
    );
  const headed = sources.filter((other) => other.has_header);
  const bare = sources.filter((other) => !other.has_header);
  for (const group of [[source], headed, bare]) {
    const scored = starts.map(({ delimiter, rows }) => ({
      delimiter,
      score: Math.max(0, ...group.map((of) => score(of, rows))),
    }));
    const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
    if (best.score > 1) return best.delimiter;
  }
  return source.delimiter;
}

function startOf(text: string, delimiter: string): string[][] {
  const start = text.slice(0, 200_000);
  const lines = start.length < text.length ? start.slice(0, start.lastIndexOf("\n") + 1) : start;
  try {
    return readCsv(lines, delimiter, limits.title_rows).rows as string[][];
  } catch {
    return [];
  }
}
