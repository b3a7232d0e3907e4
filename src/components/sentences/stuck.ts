import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { OpenItem } from "../published.js";

/** Names what has stood longest and what it waits for, and says how many are joint. */
export function stuckSentences(
  items: OpenItem[],
  names: ReadonlyMap<string, string>,
  words: Messages,
): string[] {
  const say = words.ageing.stuck;
  const [oldest] = items.toSorted((a, b) => b.age_days - a.age_days);
  if (!oldest) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const joint = items.filter(({ participant_codes }) => participant_codes.includes(" ")).length;
  return [
    say.oldest(
      oldest.item_id,
      names.get(oldest.municipality_code) ?? oldest.municipality_code,
      oldest.is_delayed_entry
        ? words.ageing.atLeast(number(oldest.age_days))
        : number(oldest.age_days),
      words.stages[oldest.stage as keyof Messages["stages"]],
      words.ageing.waitsFor[oldest.waits_for] ?? oldest.waits_for,
    ),
    ...(joint > 0 ? [say.joint(number(joint))] : []),
  ];
}
