import { formatNumber, formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";

/** Women and men among those of known sex, and how many have no known sex; null where nothing may be said. */
export type SexCounts = {
  women: number | null;
  men: number | null;
  unknown: number | null;
  withheld: boolean;
};

/** How the sentences say of whom the shares are. */
export type ShareWords = Pick<
  Messages["sentences"]["shareDots"],
  "withheld" | "missing" | "empty" | "few" | "finding"
>;

/** Says women's and men's share, whether it lies within 40–60 per cent, and how many are of unknown sex. */
export function shareDotsSentences(
  counts: SexCounts,
  threshold: number,
  words: Messages,
  who: ShareWords = words.sentences.shareDots,
): string[] {
  const say = { ...words.sentences.shareDots, ...who };
  const { women, men, unknown } = counts;
  if (women === null || men === null) return [counts.withheld ? say.withheld : say.missing];
  const known = women + men;
  const number = (count: number) => formatNumber(count, 0, words.format);
  if (known === 0) return [say.empty];
  if (known < threshold) return [say.few(number(women), number(men), String(threshold))];
  const share = women / known;
  return [
    say.finding(
      number(known),
      formatShare(share, 0, words.format),
      formatShare(1 - share, 0, words.format),
    ),
    share >= 0.4 && share <= 0.6 ? say.within : say.outside,
    ...(unknown ? [say.unknown(unknown, number(unknown))] : []),
  ];
}
