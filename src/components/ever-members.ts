import type { Area, Lists } from "./published.js";

/** Gives the codes of the municipalities that belong or have belonged to an area. */
export function everMembers(
  lists: Lists,
  area: Pick<Area, "area_kind" | "area_code">,
): ReadonlySet<string> {
  return new Set(
    lists.area_members
      .filter((member) => member.area_kind === area.area_kind)
      .filter((member) => member.area_code === area.area_code)
      .map((member) => member.municipality_code),
  );
}
