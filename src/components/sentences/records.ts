import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import type { RecordCounts } from "../records.js";

/** Says how many records there are, how many count, and why the others were left out; the parts add up. */
export function recordsSentences(counts: RecordCounts, words: Messages): string[] {
  const say = words.sentences.records;
  if (counts.records === 0) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const excluded = counts.excluded.reduce((sum, part) => sum + part.records, 0);
  const reasons = counts.excluded.map((part) =>
    say.reason(number(part.records), words.reasons.excluded[part.reason] ?? part.reason),
  );
  return [
    say.finding(number(counts.records), number(counts.numerator)),
    ...(counts.denominator > 0 ? [say.rest(number(counts.denominator))] : []),
    excluded > 0 ? say.excluded(number(excluded), list(reasons, words)) : say.noneExcluded,
  ];
}
