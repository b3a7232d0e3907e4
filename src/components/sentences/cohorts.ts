import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { CohortShare } from "../cohorts.js";

/** Says how the newest half-year that has been followed for a year fared, and the one before it. */
export function cohortSentences(
  shares: CohortShare[],
  isKnown: boolean,
  words: Messages,
): string[] {
  const say = words.cohorts;
  if (!isKnown) return [say.missing];
  const followed = new Set(
    shares.flatMap(({ stage, cohort, twelve }) =>
      stage === "implemented" && twelve !== null ? [cohort] : [],
    ),
  );
  const testing = shares.filter(
    ({ stage, cohort, twelve }) => stage === "testing" && twelve !== null && followed.has(cohort),
  );
  const now = testing.at(-1);
  const before = testing.at(-2);
  const implemented = shares.find(
    ({ stage, cohort }) => stage === "implemented" && cohort === now?.cohort,
  )?.twelve;
  if (now?.twelve == null || implemented == null) return [say.early];
  const number = (share: number) => formatNumber(share, 0, words.format);
  const first = say.finding(cohortName(now.cohort, words), number(now.twelve), number(implemented));
  if (before?.twelve == null) return [first];
  const change = Math.round(now.twelve) - Math.round(before.twelve);
  const name = cohortName(before.cohort, words);
  if (change === 0) return [first, say.same(name)];
  return [first, (change > 0 ? say.better : say.worse)(name, number(before.twelve))];
}

/** Names a half-year: `2018H1` becomes `våren 2018`. */
export function cohortName(cohort: string, words: Messages): string {
  return words.cohorts.half(cohort.slice(0, 4), cohort.slice(5));
}
