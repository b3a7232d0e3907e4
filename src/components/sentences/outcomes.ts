import type { Messages } from "../../messages.js";
import type { Outcome } from "../published.js";

/** Says how many reported outcomes can be set beside a computed one, and how many of these agree. */
export function outcomeSentences(rows: Outcome[], words: Messages): string[] {
  const say = words.sentences.outcomes;
  const reported = rows.filter((row) => row.reported !== null || row.reported_text !== null);
  const computed = rows.filter((row) => row.computed !== null);
  const nothing = computed.length === 0 ? [say.nothingComputed] : [];
  if (reported.length === 0) return [say.noneReported, ...nothing];
  const both = reported.filter((row) => row.computed !== null && row.reported !== null);
  if (both.length === 0)
    return [say.noneComputed(reported.length, String(reported.length)), ...nothing];
  const same = both.filter((row) => row.computed === row.reported).length;
  const flagged = reported.filter((row) => row.flag !== null).length;
  return [
    say.finding(String(reported.length), String(both.length), same, String(same)),
    ...(flagged > 0 ? [say.flagged(flagged, String(flagged))] : []),
  ];
}
