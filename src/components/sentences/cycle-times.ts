import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { FinishedItem } from "../published.js";

/** Says how long those in use took, and how many ended with something learned. */
export function cycleTimesSentences(items: FinishedItem[], words: Messages): string[] {
  const say = words.cycleTimes;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const ended = (stage: string) => items.filter((item) => item.next_stage === stage);
  const days = ended("implemented").flatMap((item) => (item.days === null ? [] : [item.days]));
  const learned = ended("stopped_learned").length;
  const learning = learned > 0 ? [say.learning(number(learned))] : [];
  if (items.length === 0) return [say.empty];
  if (days.length === 0) return [say.none(number(items.length)), ...learning];
  const [least, most] = [number(Math.min(...days)), number(Math.max(...days))];
  return [
    days.length === 1 ? say.one(least) : say.finding(number(days.length), least, most),
    ...learning,
  ];
}
