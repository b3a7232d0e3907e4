import type { Lists, TargetVerdict } from "./published.js";

type Aimed = Pick<TargetVerdict, "area_kind" | "area_code">;

/** Picks the targets of a hub: those set for it, and those for a group in which there are none but its own municipalities. */
export function targetsOfHub<Target extends Aimed>(
  targets: Target[],
  lists: Pick<Lists, "area_members">,
  hub: string,
): Target[] {
  const members = (kind: string, code: string) =>
    lists.area_members
      .filter((member) => member.area_kind === kind && member.area_code === code)
      .map((member) => member.municipality_code);
  const own = new Set(members("hub", hub));
  return targets.filter(({ area_kind, area_code }) => {
    if (area_kind === "hub") return area_code === hub;
    if (area_kind !== "group" || area_code === null) return false;
    const group = members("group", area_code);
    return group.length > 0 && group.every((code) => own.has(code));
  });
}
