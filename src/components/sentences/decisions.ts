import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Decision } from "../published.js";

/** Says how many decisions there are, how many of them still wait, and how many are late. */
export function decisionSentences(decisions: Decision[], words: Messages): string[] {
  const say = words.decisions;
  if (decisions.length === 0) return [say.empty];
  const number = (some: Decision[]) => formatNumber(some.length, 0, words.format);
  const waiting = decisions.filter((decision) => decision.is_waiting);
  const late = waiting.filter((decision) => decision.is_due);
  return [
    say.finding(number(decisions), number(waiting)),
    ...(late.length > 0 ? [say.overdue(number(late))] : []),
  ];
}
