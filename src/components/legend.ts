import { h, s } from "./element.js";
import { hatch } from "./hatch.js";

export type LegendItem = {
  label: string;
  fill: string;
  stroke?: string;
  hatched?: boolean;
  isRound?: boolean;
};

/** Shows what the colours of a picture mean, in the order in which they are drawn. */
export function legend(items: LegendItem[]): HTMLElement {
  const entry = (item: LegendItem) => {
    const box = s("svg", { width: 14, height: 14, "aria-hidden": "true" }, ...swatch(item, 0, 0));
    return h("li", {}, box, item.label);
  };
  return h("ul", { class: "legend" }, ...items.map(entry));
}

/** Draws the 14 pixel square of one colour at a place. */
export function swatch(item: LegendItem, x: number, y: number): SVGElement[] {
  const fill = item.hatched ? hatch(item.fill) : null;
  const square = s("rect", {
    x: x + 0.5,
    y: y + 0.5,
    width: 13,
    height: 13,
    rx: item.isRound ? 6.5 : 0,
    fill: fill ? fill.url : item.fill,
    stroke: item.stroke ?? item.fill,
  });
  return fill ? [fill.pattern, square] : [square];
}
