import { median } from "d3";
import { formatDate, formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { sourceName } from "../facts.js";
import type { Age } from "../freshness.js";

/** Says how old the newest deliveries are in the middle, and which is the oldest. */
export function freshnessSentences(ages: Age[], day: string, words: Messages): string[] {
  const say = words.sentences.freshness;
  if (ages.length === 0) return [say.empty];
  const days = (count: number) => words.days(formatNumber(count, 0, words.format));
  const most = Math.max(...ages.map((age) => age.days));
  const oldest = ages.filter((age) => age.days === most);
  const [only] = oldest;
  const middle = Math.round(median(ages, (age) => age.days) ?? 0);
  const date = formatDate(day, words.format);
  return [
    middle === 0 ? say.sameDay(date) : say.finding(days(middle), date),
    only && oldest.length === 1
      ? say.oldest(days(most), sourceName(only.source, words), only.municipality_name)
      : say.oldestOf(days(most), String(oldest.length)),
  ];
}
