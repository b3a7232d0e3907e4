import { h } from "./element.js";

/** Sets a page's computed answer under its question; it is read out when a choice changes it. */
export function answer(sentences: string[]): HTMLElement {
  return h("div", { class: "answer" }, ...sentences.map((sentence) => h("p", {}, sentence)));
}
