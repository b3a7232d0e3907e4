import type { Messages } from "../messages.js";
import type { FullDefinition } from "./definition.js";
import { link } from "./link.js";
import { linkList } from "./link-list.js";

/** Lists the indicators in the catalogue's order, each with the question it answers. */
export function indicatorList(indicators: readonly FullDefinition[], words: Messages): HTMLElement {
  return linkList(
    indicators.map((indicator) => ({
      href: link(`indikator/${indicator.id}`),
      text: `${indicator.id} ${indicator.name[words.language]}`,
      remark: indicator.question[words.language],
    })),
  );
}
