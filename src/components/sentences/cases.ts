import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { PublishedCase } from "../published.js";

/** Says how many cases there are, how many go on, and how many are shared with other municipalities. */
export function casesSentences(cases: PublishedCase[], words: Messages): string[] {
  const say = words.sentences.cases;
  if (cases.length === 0) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const open = cases.filter(
    (item) => item.ended_date === null && item.current_stage !== "implemented",
  ).length;
  const paused = cases.filter(
    (item) => item.ended_date === null && item.current_stage === "paused",
  ).length;
  const joint = cases.filter((item) => item.is_joint).length;
  return [
    say.finding(cases.length, number(cases.length), number(open - paused)),
    ...(paused > 0 ? [say.paused(number(paused))] : []),
    ...(joint > 0 ? [say.joint(number(joint))] : []),
  ];
}
