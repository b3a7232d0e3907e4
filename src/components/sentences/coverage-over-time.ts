import { formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";

/** Of a system and a quarter: how many deliveries were due, how many have come, and how many of those late. */
export type CoverageCount = { period: string; due: number; received: number; late: number };

/** Says in how many quarters all that was due has come, and in how many of them in time. */
export function coverageOverTimeSentences(counts: CoverageCount[], words: Messages): string[] {
  const say = words.sentences.coverageOverTime;
  const periods = [
    ...new Set(counts.filter(({ due }) => due > 0).map(({ period }) => period)),
  ].sort();
  const first = periods[0];
  if (first === undefined) return [say.empty];
  const here = (period: string) => counts.filter((count) => count.period === period);
  const whole = periods.filter((period) =>
    here(period).every(({ due, received }) => due === received),
  );
  const inTime = whole.filter((period) => here(period).every(({ late }) => late === 0));
  return [
    say.finding(String(whole.length), String(periods.length), formatPeriod(first, words.format)),
    ...(whole.length > 0 ? [say.inTime(inTime.length, whole.length)] : []),
  ];
}
