import { formatDate } from "../format.js";
import type { Messages } from "../messages.js";
import { h } from "./element.js";
import { link } from "./link.js";
import type { Area, Lists } from "./published.js";

/** Says which hubs a municipality belongs or has belonged to, and since when. */
export function memberships(lists: Lists, area: Area, words: Messages): HTMLElement {
  const items = lists.hub_members
    .filter((member) => member.municipality_code === area.area_code)
    .map((member) => {
      const hub = lists.hubs.find((candidate) => candidate.hub_code === member.hub_code);
      const date = (iso: string | null) => (iso ? formatDate(iso, words.format) : null);
      return h(
        "li",
        {},
        h("a", { href: link(`sluss/${member.hub_code}`) }, hub?.name ?? member.hub_code),
        words.pages.memberSince(date(member.valid_from), date(member.valid_to)),
      );
    });
  return h("ul", { class: "memberships" }, ...items);
}
