import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { RowsRead } from "../published.js";

/** Says how many files and rows were read, and whether every row is accounted for. */
export function filesReadSentences(rows_read: RowsRead[], words: Messages): string[] {
  const say = words.sentences.filesRead;
  if (rows_read.length === 0) return [say.empty];
  const sum = (read: (row: RowsRead) => number | null) =>
    rows_read.reduce((total, row) => total + (read(row) ?? 0), 0);
  const number = (count: number) => formatNumber(count, 0, words.format);
  const files = sum((row) => row.file_count);
  const rows = sum((row) => row.row_count);
  const accepted = sum((row) => row.accepted_count);
  const rest = rows - accepted - sum((row) => row.refused_count) - sum((row) => row.ignored_count);
  return [
    say.finding(files, number(files), number(rows), number(accepted)),
    rest === 0 ? say.reconciles : say.differs(number(Math.abs(rest))),
  ];
}
