import { collate } from "../collate.js";
import type { Area, AreaMember, Lists } from "./published.js";

/** Gives the municipalities that belong to an area on a day, in alphabetical order. */
export function membersAt(
  lists: Lists,
  area: Pick<Area, "area_kind" | "area_code">,
  day: string,
): AreaMember[] {
  return lists.area_members
    .filter((member) => member.area_kind === area.area_kind && member.area_code === area.area_code)
    .filter((member) => member.valid_from === null || member.valid_from <= day)
    .filter((member) => member.valid_to === null || member.valid_to > day)
    .sort((a, b) => collate(a.municipality_name, b.municipality_name));
}
