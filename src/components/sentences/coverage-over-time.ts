import { formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { CoverageCell } from "../charts/coverage-grid.js";

/** Says in how many quarters every expected report has come in. */
export function coverageOverTimeSentences(cells: CoverageCell[], words: Messages): string[] {
  const say = words.sentences.coverageOverTime;
  const periods = [...new Set(cells.map((cell) => cell.column))];
  const first = periods[0];
  if (first === undefined) return [say.empty];
  const whole = periods.filter((period) =>
    cells.every((cell) => cell.column !== period || cell.reported === cell.expected),
  ).length;
  return [say.finding(String(whole), String(periods.length), formatPeriod(first, words.format))];
}
