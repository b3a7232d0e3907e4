import { formatNumber } from "../format.js";
import type { Messages } from "../messages.js";
import { h } from "./element.js";

export type Pager = { nav: HTMLElement; show: (page: number, pages: number) => void };

/** Makes the buttons that turn the pages of a long table; one that leads nowhere keeps its place and the focus. */
export function pager(label: string, words: Messages, turn: (page: number) => void): Pager {
  const say = words.cases.list.pager;
  const here = h("span", { class: "pager-here" });
  const button = (text: string) => h("button", { type: "button", class: "plain-button" }, text);
  const buttons = [say.first, say.previous, say.next, say.last].map(button);
  const nav = h(
    "nav",
    { class: "pager", "aria-label": label },
    ...buttons.slice(0, 2),
    here,
    ...buttons.slice(2),
  );
  let targets: number[] = [];
  for (const [i, target] of buttons.entries())
    target.addEventListener("click", () => {
      if (target.getAttribute("aria-disabled") !== "true") turn(targets[i] as number);
    });
  return {
    nav,
    show: (page, pages) => {
      const number = (count: number) => formatNumber(count, 0, words.format);
      targets = [1, page - 1, page + 1, pages];
      here.textContent = say.page(number(page), number(pages));
      nav.hidden = pages < 2;
      for (const [i, target] of buttons.entries())
        target.setAttribute("aria-disabled", String(i < 2 ? page <= 1 : page >= pages));
    },
  };
}
