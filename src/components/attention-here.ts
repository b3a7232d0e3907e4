import { membersAt } from "./members.js";
import type { Attention, Lists } from "./published.js";
import type { Scope } from "./scope.js";

/** Gives what waits for a decision in the chosen area's municipalities; all of it for the whole portfolio. */
export function attentionHere(items: Attention[], lists: Lists, scope: Scope): Attention[] {
  if (scope.area.area_kind === "portfolio") return items;
  const members = membersAt(lists, scope.area, lists.run.as_of);
  const codes = new Set(members.map((member) => member.municipality_code));
  return items.filter(({ municipality_code, hub_code }) =>
    municipality_code === null
      ? scope.area.area_kind === "hub" && hub_code === scope.area.area_code
      : codes.has(municipality_code),
  );
}
