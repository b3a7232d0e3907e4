import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import type { RuleCount } from "../issues-here.js";

/** Indicators that a sentence has room for. */
const MOST = 6;

/** Says how much is worth looking over, by how many rules, and which indicators it touches. */
export function issuesSentences(counts: RuleCount[], words: Messages): string[] {
  const say = words.sentences.issues;
  if (counts.length === 0) return [say.empty];
  const told = counts.filter(({ issue_count }) => issue_count !== null);
  const all = told.reduce((sum, { issue_count }) => sum + (issue_count ?? 0), 0);
  const touched = [
    ...new Set(counts.flatMap(({ rule }) => words.issues[rule]?.indicators ?? [])),
  ].sort();
  return [
    ...(told.length > 0
      ? [say.finding(all, formatNumber(all, 0, words.format), told.length, String(told.length))]
      : []),
    ...(told.length < counts.length ? [say.withheld] : []),
    touched.length === 0
      ? say.untouched
      : touched.length > MOST
        ? say.manyTouched(String(touched.length))
        : say.touched(list(touched, words)),
  ];
}
