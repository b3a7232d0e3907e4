import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { areaWords } from "../area-words.js";
import { standingOf } from "../case-standing.js";
import type { Area, PublishedCase } from "../published.js";

/** Answers how an area's cases stand: how many there are, how many go on or lie still, and how the others ended. */
export function casesAnswer(area: Area, cases: PublishedCase[], words: Messages): string[] {
  const say = words.cases.list.answer;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const of = (standing: string) => cases.filter((item) => standingOf(item) === standing).length;
  if (cases.length === 0) return [say.none(areaWords(area, words))];
  const stalled = cases.filter((item) => item.is_stalled).length;
  return [
    say.finding(areaWords(area, words), number(cases.length), number(of("open"))),
    ...(of("open") > 0 ? [say.stalled(number(stalled))] : []),
    say.done(number(of("implemented")), number(of("ended"))),
  ];
}
