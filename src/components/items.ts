import { membersAt } from "./members.js";
import type { Lists, OpenItem, Period } from "./published.js";
import type { Scope } from "./scope.js";

/** Keeps the items that a municipality of the area works on, on the last day of the quarter. */
export function itemsOf<T extends { participant_codes: string }>(
  items: readonly T[],
  { area, period }: Scope,
  lists: Lists,
): T[] {
  if (area.area_kind === "portfolio") return [...items];
  const codes = new Set(
    membersAt(lists, area, period.cutoff_on).map((member) => member.municipality_code),
  );
  return items.filter(({ participant_codes }) =>
    participant_codes.split(" ").some((code) => codes.has(code)),
  );
}

/** Gives what was open at the end of a quarter, and of the quarter before. */
export function openAt(
  items: readonly OpenItem[],
  scope: Scope,
  lists: Lists,
): { now: OpenItem[]; before: OpenItem[] } {
  const at = ({ period }: Period) =>
    itemsOf(
      items.filter((item) => item.period === period),
      scope,
      lists,
    );
  const previous = lists.periods.find(
    ({ sort_order }) => sort_order === scope.period.sort_order - 1,
  );
  return { now: at(scope.period), before: previous ? at(previous) : [] };
}

/** Finds the items that have become older than most in their stage since the quarter before. */
export function newlyLate(now: readonly OpenItem[], before: readonly OpenItem[]): OpenItem[] {
  const late = new Set(before.filter(isLate).map(({ item_id, stage }) => `${item_id} ${stage}`));
  return now.filter((item) => isLate(item) && !late.has(`${item.item_id} ${item.stage}`));
}

/** Says whether an item has stood in its stage longer than 85 percent of all before it. */
export function isLate({ stalled_reason }: OpenItem): boolean {
  return stalled_reason === "older_than_p85";
}
