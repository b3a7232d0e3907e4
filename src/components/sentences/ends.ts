import { formatDate, formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { IndicatorValue } from "../published.js";

/** Says how many of the ideas that have had a year are in use, ended with a lesson, and are still open. */
export function endsSentences(rows: IndicatorValue[], date: string, words: Messages): string[] {
  const say = words.ends;
  const known = rows.filter(({ numerator }) => numerator !== null);
  const all = known[0]?.denominator ?? null;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const of = (...ends: string[]) =>
    known
      .filter(({ category }) => ends.includes(category))
      .reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  if (rows.every(({ status }) => status === "missing")) {
    return [say.missing(formatDate(date, words.format))];
  }
  if (!all) return [say.empty(formatDate(date, words.format))];
  const retired = of("retired");
  return [
    say.finding(number(all), number(of("implemented", "retired")), number(of("stopped_learned"))),
    ...(retired === 0 ? [] : [say.retired(number(retired))]),
    openSentence(of("open", "paused"), of("paused"), words),
  ];
}

function openSentence(open: number, paused: number, words: Messages): string {
  const say = words.ends;
  const number = (count: number) => formatNumber(count, 0, words.format);
  if (open === 0) return say.noneOpen;
  if (paused === 0) return say.open(number(open));
  return open === 1 ? say.onePaused : say.openPaused(number(open), number(paused));
}
