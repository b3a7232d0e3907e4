import type { Messages } from "../messages.js";
import { h, s } from "./element.js";
import type { Verdict } from "./published.js";

/** Says how a target stands, in a word with a shape of its own before it. */
export function verdict(name: Verdict, words: Messages): HTMLElement {
  const shape = s("svg", { viewBox: "0 0 12 12", "aria-hidden": "true" }, ...shapes[name]());
  return h("span", { class: "verdict" }, shape, words.verdicts[name]);
}

const stroke = { fill: "none", stroke: "currentColor", "stroke-width": 1.5 };

const shapes: Record<Verdict, () => SVGElement[]> = {
  reached: () => [s("circle", { cx: 6, cy: 6, r: 5.5, fill: "currentColor" })],
  on_track: () => [
    s("circle", { cx: 6, cy: 6, r: 5, ...stroke }),
    s("path", { d: "M6 1a5 5 0 0 0 0 10z", fill: "currentColor" }),
  ],
  at_risk: () => [s("path", { d: "M6 1 11.5 11H.5z", fill: "currentColor" })],
  not_judged: () => [s("circle", { cx: 6, cy: 6, r: 5, ...stroke, "stroke-dasharray": "2 2" })],
};
