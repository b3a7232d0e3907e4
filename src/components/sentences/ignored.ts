import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Ignored } from "../published.js";

/** Says how many rows were passed over, and by how many rules. */
export function ignoredSentences(ignored: Ignored[], words: Messages): string[] {
  const say = words.sentences.ignored;
  const rows = ignored.reduce((sum, row) => sum + row.row_count, 0);
  if (rows === 0) return [say.empty];
  const rules = new Set(ignored.map((row) => row.rule)).size;
  return [say.finding(rows, formatNumber(rows, 0, words.format), rules, String(rules))];
}
