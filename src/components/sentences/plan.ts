import type { Messages } from "../../messages.js";
import type { PlanActivity } from "../published.js";

/** Says how many activities the plan holds and how many should be done by a day. */
export function planSentences(activities: PlanActivity[], day: string, words: Messages): string[] {
  const say = words.sentences.plan;
  if (activities.length === 0) return [say.empty];
  const past = activities.filter(
    (activity) => activity.ends_on !== null && activity.ends_on <= day,
  ).length;
  return [say.finding(activities.length, past)];
}
