import { h } from "./element.js";

/** Lists links to pages of municipalities, hubs or indicators, each with a short remark. */
export function linkList(items: { href: string; text: string; remark?: string }[]): HTMLElement {
  return h(
    "ul",
    { class: "link-list" },
    ...items.map((item) =>
      h(
        "li",
        {},
        h("a", { href: item.href }, item.text),
        item.remark ? h("span", { class: "remark" }, item.remark) : null,
      ),
    ),
  );
}
