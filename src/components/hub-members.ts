import { collate } from "../collate.js";
import { formatDate } from "../format.js";
import type { Messages } from "../messages.js";
import { h } from "./element.js";
import { link } from "./link.js";
import { linkList } from "./link-list.js";
import type { Hub, Lists } from "./published.js";

/** Lists the municipalities of a hub, with the dates of those that came later or have left. */
export function hubMembers(lists: Lists, hub: Hub, words: Messages): HTMLElement {
  const date = (iso: string | null) => (iso ? formatDate(iso, words.format) : null);
  const members = lists.hub_members
    .filter((member) => member.hub_code === hub.hub_code)
    .toSorted((a, b) => collate(a.municipality_name, b.municipality_name))
    .map((member) => ({
      href: link(`kommun/${member.municipality_code}`),
      text: member.municipality_name,
      remark: member.valid_to ? words.pages.left(date(member.valid_to) ?? "") : "",
    }));
  return h(
    "section",
    { class: "hub-members", "aria-labelledby": "kommuner" },
    h("h2", { id: "kommuner" }, words.controls.kinds.municipality),
    members.length > 0 ? linkList(members) : h("p", {}, words.pages.noMembers),
  );
}
