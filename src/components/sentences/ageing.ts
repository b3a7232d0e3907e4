import { formatDate, formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import { isLate, newlyLate } from "../items.js";
import type { OpenItem } from "../published.js";

/** Says where ideas have become late since the quarter before, and how many are stuck. */
export function ageingSentences(
  { now, before }: { now: OpenItem[]; before: OpenItem[] },
  isKnown: boolean,
  date: string,
  words: Messages,
): string[] {
  const say = words.ageing;
  const number = (count: number) => formatNumber(count, 0, words.format);
  if (!isKnown) return [say.missing(formatDate(date, words.format))];
  if (now.length === 0) return [say.empty(formatDate(date, words.format))];
  const stalled = now.filter((item) => item.stalled_reason !== null);
  const late = stalled.filter(isLate).length;
  return [
    lateness(newlyLate(now, before), words),
    stalled.length === 0
      ? say.noneStalled(number(now.length))
      : `${say.stalled(number(stalled.length), number(now.length))} ${list(
          [
            ...(late > 0 ? [say.late85(number(late))] : []),
            ...(late < stalled.length ? [say.silent(number(stalled.length - late))] : []),
          ],
          words,
        )}.`,
  ];
}

function lateness(items: OpenItem[], words: Messages): string {
  const say = words.ageing;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const counts = new Map<string, number>();
  for (const { stage } of items) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return say.noneLate;
  const stage = words.stages[most[0] as keyof Messages["stages"]];
  const rest = items.length - most[1];
  return rest === 0
    ? say.late(number(most[1]), stage)
    : say.lateInMore(number(most[1]), stage, number(rest));
}
