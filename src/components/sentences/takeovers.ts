import { collate } from "../../collate.js";
import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Takeover } from "../published.js";

/** Says for how many municipalities there is something to take over, and which innovation fits the most of them. */
export function takeoversSentences(
  fits: Takeover[],
  { count, isOne }: { count: number; isOne: boolean },
  words: Messages,
): string[] {
  const say = words.reuse.takeovers;
  const number = (value: number) => formatNumber(value, 0, words.format);
  const [first] = fits.toSorted((a, b) => a.place - b.place);
  if (!first) return [isOne ? say.nothing : say.empty];
  if (isOne)
    return [
      say.findingOne(first.fit_count, number(first.fit_count)),
      say.first(first.innovation_id, first.origin_name ?? "", number(first.user_count)),
    ];
  const municipalities = new Set(fits.map(({ municipality_code }) => municipality_code));
  const fitting = new Map<string, Takeover[]>();
  for (const fit of fits)
    fitting.set(fit.innovation_id, [...(fitting.get(fit.innovation_id) ?? []), fit]);
  const [most] = [...fitting.values()].sort(
    (a, b) => b.length - a.length || collate(a[0]?.innovation_id ?? "", b[0]?.innovation_id ?? ""),
  );
  const widest = most?.[0];
  return [
    say.finding(number(municipalities.size), number(count)),
    ...(widest
      ? [say.most(widest.innovation_id, widest.origin_name ?? "", number(most.length))]
      : []),
  ];
}
