import { h } from "./element.js";
import type { Figure } from "./figure.js";
import { legend } from "./legend.js";
import { silence } from "./silence.js";

/** Shows a figure's picture with its legend, and draws it again when its width changes. */
export function picture(spec: Figure, chart: (width: number) => SVGSVGElement): HTMLElement {
  const frame = h("div", { class: "figure-frame" });
  let drawn = 0;
  const draw = (width: number) => {
    if (width === 0 || width === drawn) return;
    drawn = width;
    frame.replaceChildren(silence(chart(width), spec.label));
  };
  draw(Math.min(760, document.documentElement.clientWidth || 760));
  if (typeof ResizeObserver === "function") {
    new ResizeObserver(([entry]) => draw(Math.floor(entry?.contentRect.width ?? 0))).observe(frame);
  }
  return h("div", { class: "figure-picture" }, spec.legend && legend(spec.legend), frame);
}
