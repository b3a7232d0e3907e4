import type { Lists, TargetVerdict } from "./published.js";
import type { Scope } from "./scope.js";
import { targetsOfHub } from "./targets-of-hub.js";

/** Picks the targets of the chosen area: all of them for the whole portfolio, a hub's own and its groups', a group's own. */
export function targetsHere(
  targets: TargetVerdict[],
  lists: Pick<Lists, "area_members">,
  { area }: Pick<Scope, "area">,
): TargetVerdict[] {
  if (area.area_kind === "portfolio") return targets;
  if (area.area_kind === "hub") return targetsOfHub(targets, lists, area.area_code);
  return targets.filter(
    ({ area_kind, area_code }) => area_kind === area.area_kind && area_code === area.area_code,
  );
}
