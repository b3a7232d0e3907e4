import { readCsv } from "../read/read-csv.js";
import type { Source } from "../read/types.js";

export type Delimiter = Source["delimiter"];

const candidates: readonly Delimiter[] = [";", ",", "\t", "|"];
const LINES = 200;

/** Finds what separates a text's cells before there is a contract: that under which most rows are equally wide. */
export function guessDelimiter(text: string): Delimiter {
  const said = candidates.find((delimiter) => text.toLowerCase().startsWith(`sep=${delimiter}`));
  if (said) return said;
  const scores = candidates.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

/** Cells in the rows that are of the commonest width, when that is more than one. */
function evenness(text: string, delimiter: string): number {
  const start = text.slice(0, 200_000);
  const lines = start.length < text.length ? start.slice(0, start.lastIndexOf("\n") + 1) : start;
  const widths = new Map<number, number>();
  try {
    for (const { length } of readCsv(lines, delimiter, LINES).rows) {
      if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    }
  } catch {
    return 0;
  }
  return Math.max(0, ...[...widths].map(([width, rows]) => rows * Math.min(width, 12)));
}
