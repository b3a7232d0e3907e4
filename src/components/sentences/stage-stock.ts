import { formatDate, formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { StageStock } from "../charts/stage-stock.js";

/** Says how much is under way, where most of it lies, and how that compares with a year before. */
export function stageStockSentences(rows: StageStock[], date: string, words: Messages): string[] {
  const say = words.sentences.stageStock;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const total = rows.reduce((sum, row) => sum + row.items, 0);
  if (rows.length === 0) return [say.missing(formatDate(date, words.format))];
  if (total === 0) return [say.empty(formatDate(date, words.format))];
  const most = Math.max(...rows.map((row) => row.items));
  const largest = rows.filter((row) => row.items === most).map((row) => words.stages[row.stage]);
  const finding = say.finding(number(total), formatDate(date, words.format), number(most), largest);
  if (rows.some((row) => row.before === null)) return [finding];
  const change = total - rows.reduce((sum, row) => sum + (row.before ?? 0), 0);
  return [finding, say.change(change, number(Math.abs(change)))];
}
