import { collate } from "../collate.js";
import type { Messages } from "../messages.js";
import { h } from "./element.js";
import type { Area, AreaKind, Lists } from "./published.js";

/** Lists the areas of some kinds as options: the portfolio first, then hubs, groups and municipalities under their names. */
export function areaOptions(
  lists: Lists,
  kinds: AreaKind[],
  chosen: Area | null,
  words: Messages,
): HTMLElement[] {
  const option = (area: Area) => {
    const selected = area.area_kind === chosen?.area_kind && area.area_code === chosen.area_code;
    return h("option", { value: `${area.area_kind}:${area.area_code}`, selected }, area.name);
  };
  return kinds.flatMap((kind) => {
    const options = lists.areas
      .filter((area) => area.area_kind === kind)
      .sort((a, b) =>
        kind === "municipality" ? collate(a.name, b.name) : a.sort_order - b.sort_order,
      )
      .map(option);
    return kind === "portfolio"
      ? options
      : [h("optgroup", { label: words.controls.kinds[kind] }, ...options)];
  });
}
