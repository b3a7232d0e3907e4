import type { Messages } from "../../messages.js";
import type { Outcome } from "../published.js";

/**
 * Answers what was reached: how much is reported, and how much of it can be set beside a computed number.
 * What is reported is real even where the exports are made up, and that is said.
 */
export function outcomesAnswer(
  outcomes: Outcome[],
  { is_synthetic }: { is_synthetic: boolean },
  words: Messages,
): string[] {
  const say = words.answers.outcomes;
  const reported = outcomes.filter((row) => row.reported !== null || row.reported_text !== null);
  if (reported.length === 0) return [say.empty];
  const both = reported.filter((row) => row.reported !== null && row.computed !== null);
  const same = both.filter((row) => row.reported === row.computed);
  const hubs = new Set(reported.map((row) => row.hub_code)).size;
  return [
    say.finding(String(reported.length), String(hubs)),
    say.both(String(both.length), String(same.length)),
    ...(is_synthetic ? [say.synthetic] : []),
  ];
}
