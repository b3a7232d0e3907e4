import type { Decision } from "./decide.js";
import { grouped } from "./grouped.js";

/** What is decided of an indicator. */
export type OwnedDecision = Decision & { indicator_id: string };

/** Puts the decisions of an indicator on the same numbers together: withheld for one is withheld. */
export function gather(decisions: readonly OwnedDecision[]): OwnedDecision[] {
  const same = grouped(decisions, ({ indicator_id, period, area, dimension }) =>
    [indicator_id, period, area, dimension].join(" "),
  );
  return [...same.values()].map((each) => ({
    ...(each[0] as OwnedDecision),
    is_withheld: each.some(({ is_withheld }) => is_withheld),
  }));
}
