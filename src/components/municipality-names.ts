import type { Lists } from "./published.js";

/** Gives each municipality's name by its code. */
export function municipalityNames(lists: Lists): Map<string, string> {
  return new Map(
    lists.area_members.map((member) => [member.municipality_code, member.municipality_name]),
  );
}
