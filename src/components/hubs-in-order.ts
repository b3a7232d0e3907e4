import type { Hub, Lists } from "./published.js";

/** Gives the hubs in the order of the list of areas. */
export function hubsInOrder(lists: Lists): Hub[] {
  return lists.areas
    .filter((area) => area.area_kind === "hub")
    .flatMap((area) => lists.hubs.filter((hub) => hub.hub_code === area.area_code));
}
