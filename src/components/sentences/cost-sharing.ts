import { formatMoney, formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { IndicatorValue } from "../published.js";

/** Says how much of the cost of joint cases others than the owner bear, and between what bounds the avoided cost is estimated. */
export function costSharingSentences(
  read: (measure: string) => IndicatorValue | undefined,
  words: Messages,
): string[] {
  const say = words.reuse.costs;
  const value = (measure: string) => read(measure)?.value ?? null;
  const money = (sek: number) => formatMoney(sek, words.format);
  const [share, sum, all] = [value("shared"), value("shared_sek"), value("joint_sek")];
  const [low, high] = [value("avoided_low"), value("avoided_high")];
  const avoided = low === null || !high ? [] : [say.avoided(money(low), money(high))];
  if (share === null)
    return [read("shared")?.status === "few_payers" ? say.withheld : say.empty, ...avoided];
  return [
    say.finding(formatShare(share / 100, 0, words.format)),
    ...(sum === null || all === null ? [] : [say.sums(money(sum), money(all))]),
    ...avoided,
  ];
}
