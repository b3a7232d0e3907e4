import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { type Standing, standingOf } from "../case-standing.js";
import { list } from "../facts.js";
import type { PublishedCase } from "../published.js";

const standings: Standing[] = ["open", "paused", "implemented", "ended"];

/** Says how many cases are shown of how many, which rows of them, and how they stand; the parts add up. */
export function caseListSentences(
  shown: PublishedCase[],
  all: number,
  { from, to }: { from: number; to: number },
  words: Messages,
): string[] {
  const say = words.cases.list;
  const number = (count: number) => formatNumber(count, 0, words.format);
  if (shown.length === 0) return [say.none(number(all))];
  const parts = standings.flatMap((standing) => {
    const count = shown.filter((item) => standingOf(item) === standing).length;
    return count === 0 ? [] : [say.part[standing](count, number(count))];
  });
  const rows = [say.rows(number(from + 1), number(Math.min(to, shown.length)))];
  return [
    say.shown(number(shown.length), number(all), all === 1),
    [say.parts(list(parts, words)), ...(shown.length > to - from ? rows : [])].join(" "),
  ];
}
