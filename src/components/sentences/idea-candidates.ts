import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { IdeaCandidate } from "../published.js";

/** Says how many pairs wait for somebody's decision, and which is the likeliest. */
export function ideaCandidatesSentences(pairs: IdeaCandidate[], words: Messages): string[] {
  const say = words.reuse.candidates;
  const [first] = pairs;
  if (!first) return [say.empty];
  return [
    say.finding(pairs.length, formatNumber(pairs.length, 0, words.format)),
    say.most(
      `${first.idea_id} (${first.municipality_name ?? first.municipality_code})`,
      `${first.other_idea_id} (${first.other_municipality_name ?? first.other_municipality_code})`,
      formatNumber(first.likeness, 2, words.format),
    ),
  ];
}
