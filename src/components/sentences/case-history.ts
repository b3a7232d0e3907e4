import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { isExact } from "../case-history.js";
import type { CaseEvent } from "../published.js";
import { boundsOf } from "./case.js";

/** Says how many events of a case are known, and how many of them not to the day. */
export function caseHistorySentences(events: CaseEvent[], words: Messages): string[] {
  const number = (count: number) => formatNumber(count, 0, words.format);
  const unsure = events.filter((event) => {
    const bounds = boundsOf(event);
    return bounds === null || !isExact(bounds);
  }).length;
  return [
    words.cases.page.historyFinding(events.length, number(events.length), unsure, number(unsure)),
  ];
}
