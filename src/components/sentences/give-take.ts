import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { GiveTake } from "../give-take.js";

/** Says how many municipalities both give and take, and how many do one of them or none. */
export function giveTakeSentences(rows: GiveTake[], words: Messages): string[] {
  const say = words.reuse.giveTake;
  const [only] = rows;
  const number = (count: number) => formatNumber(count, 0, words.format);
  if (only && rows.length === 1)
    return [say.one(only.name, only.given, number(only.given), only.taken, number(only.taken))];
  const count = (test: (row: GiveTake) => boolean) => rows.filter(test).length;
  const both = count(({ given, taken }) => given > 0 && taken > 0);
  const gives = count(({ given, taken }) => given > 0 && taken === 0);
  const takes = count(({ given, taken }) => given === 0 && taken > 0);
  const none = rows.length - both - gives - takes;
  if (none === rows.length) return [say.empty];
  return [
    say.finding(number(both), number(rows.length)),
    say.rest(number(gives), number(takes), number(none)),
  ];
}
