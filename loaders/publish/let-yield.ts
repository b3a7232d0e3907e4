import { decideYielding } from "./decide-yielding.js";
import { gather, type OwnedDecision } from "./owned-decision.js";
import type { PersonTable } from "./person-table.js";

/** A dimension of an indicator, and the indicator and its split that it gives way to. */
export type Yielding = { indicator_id: string; dimension: string; first: string; split: string };

/** Lets splits give way where the others are shown; those first whose others give way to none. */
export function letYield(
  decisions: OwnedDecision[],
  yieldings: readonly Yielding[],
  tablesOf: (indicator_id: string) => PersonTable[],
): OwnedDecision[] {
  const yielding = new Set(yieldings.map((each) => `${each.indicator_id} ${each.dimension}`));
  const order = ({ first, split }: Yielding) => (yielding.has(`${first} ${split}`) ? 1 : 0);
  let known = decisions;
  for (const each of [...yieldings].sort((a, b) => order(a) - order(b))) {
    const { indicator_id, dimension, first, split } = each;
    const shown = known.filter((one) => one.indicator_id === first && one.dimension === split);
    const more = tablesOf(indicator_id)
      .flatMap((table) => decideYielding(table, dimension, shown))
      .map((decision) => ({ ...decision, indicator_id }));
    known = gather([...known, ...more]);
  }
  return known;
}
