import { collate } from "../collate.js";
import type { Messages } from "../messages.js";
import { h } from "./element.js";
import { list } from "./facts.js";
import { hubsInOrder } from "./hubs-in-order.js";
import { link } from "./link.js";
import { linkList } from "./link-list.js";
import type { Lists } from "./published.js";

/** Lists the hubs with their state, and the municipalities with the hubs they belong or have belonged to. */
export function areaList(lists: Lists, words: Messages): HTMLElement {
  const say = words.pages;
  const hubs = hubsInOrder(lists).map((hub) => ({
    href: link(`sluss/${hub.hub_code}`),
    text: hub.name,
    remark: words.hubStatus[(hub.status ?? "unknown") as keyof Messages["hubStatus"]],
  }));
  const hubName = new Map(lists.hubs.map((hub) => [hub.hub_code, hub.name]));
  const municipalities = lists.areas
    .filter((area) => area.area_kind === "municipality")
    .map((area) => ({
      href: link(`kommun/${area.area_code}`),
      text: area.name,
      remark: list(
        [
          ...new Set(
            lists.hub_members
              .filter((member) => member.municipality_code === area.area_code)
              .map((member) => hubName.get(member.hub_code) ?? ""),
          ),
        ],
        words,
      ),
    }));
  return h(
    "div",
    { class: "area-list" },
    h("h2", {}, words.controls.kinds.hub),
    h("p", {}, say.hubsAre(String(hubs.length))),
    linkList(hubs),
    h(
      "section",
      {},
      h("h2", {}, words.controls.kinds.municipality),
      h("p", {}, say.municipalitiesAre(String(municipalities.length))),
      linkList(municipalities.toSorted((a, b) => collate(a.text, b.text))),
    ),
  );
}
