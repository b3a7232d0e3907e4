import type { Messages } from "../messages.js";
import { h } from "./element.js";

export type SymbolName =
  | "missing"
  | "not_applicable"
  | "not_computable"
  | "withheld"
  | "not_reached"
  | "too_early"
  | "undecided"
  | "few_payers"
  | "small";

/** Shows a symbol of the legend with its words for those who listen. */
export function symbol(name: SymbolName, words: Messages["symbols"]): HTMLElement {
  return h(
    "span",
    { class: "symbol" },
    h("span", { "aria-hidden": "true" }, words[name].mark),
    h("span", { class: "visually-hidden" }, words[name].words),
  );
}

/** Shows what every symbol of the tables means. */
export function symbolLegend(words: Messages["symbols"]): HTMLElement {
  const terms = (["zero", ...symbolNames] as const).map((name) =>
    h("div", {}, h("dt", {}, words[name].mark), h("dd", {}, words[name].words)),
  );
  return h("dl", { class: "symbol-legend", "aria-label": words.title }, ...terms);
}

/** The symbols, in the order in which they are explained. */
export const symbolNames: SymbolName[] = [
  "missing",
  "not_applicable",
  "not_computable",
  "withheld",
  "not_reached",
  "too_early",
  "undecided",
  "few_payers",
  "small",
];
