import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { CaseCount } from "../published.js";

/** Says how many measures count a record in some quarter, and how many leave it out in some. */
export function caseCountsSentences(counts: CaseCount[], words: Messages): string[] {
  const say = words.cases.page;
  const measures = (isOut: boolean) =>
    new Set(
      counts
        .filter(({ part }) => (part === "excluded") === isOut)
        .map(({ indicator_id, measure }) => `${indicator_id} ${measure}`),
    ).size;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const [counted, left] = [measures(false), measures(true)];
  if (counted === 0) return [say.countedNone];
  return [say.countedFinding(counted, number(counted), left, number(left))];
}
