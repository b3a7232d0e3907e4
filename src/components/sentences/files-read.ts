import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { SourceRows } from "../figures/files-read.js";

/** Says how many files and rows were read, and whether every row is accounted for. */
export function filesReadSentences(sources: SourceRows[], words: Messages): string[] {
  const say = words.sentences.filesRead;
  if (sources.length === 0) return [say.empty];
  const sum = (read: (row: SourceRows) => number) =>
    sources.reduce((total, row) => total + read(row), 0);
  const number = (count: number) => formatNumber(count, 0, words.format);
  const files = sum((row) => row.files);
  const rows = sum((row) => row.rows);
  const accepted = sum((row) => row.accepted);
  const rest = rows - accepted - sum((row) => row.refused) - sum((row) => row.ignored);
  return [
    say.finding(files, number(files), number(rows), number(accepted)),
    rest === 0 ? say.reconciles : say.differs(number(Math.abs(rest))),
  ];
}
