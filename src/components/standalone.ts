import { s } from "./element.js";
import type { Figure } from "./figure.js";
import { swatch } from "./legend.js";

const margin = 24;
const font = '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif';

/** Wraps a drawn chart in a picture that stands alone: title and finding above, legend, source below. */
export function standalone(chart: SVGSVGElement, figure: Figure): SVGSVGElement {
  const width = Math.max(480, Number(chart.getAttribute("width")) + 2 * margin);
  const page = s("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    "font-family": font,
    fill: "#1a1f24",
  });
  page.append(s("title", {}, figure.name));
  let y = margin;
  const write = (text: string, size: number, weight: number) => {
    for (const line of wrap(text, (width - 2 * margin) / (size * 0.5))) {
      y += size * 1.3;
      page.append(s("text", { x: margin, y, "font-size": size, "font-weight": weight }, line));
    }
  };
  write(figure.name, 20, 600);
  write(figure.sentences[0] ?? "", 15, 400);
  y = appendLegend(page, figure, y + 14, width);
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries({ x: margin, y }))
    copy.setAttribute(name, String(value));
  page.append(copy);
  y += Number(chart.getAttribute("height")) + 4;
  for (const note of figure.notes ?? []) write(note, 12, 400);
  write(figure.facts.join(" · "), 12, 400);
  page.setAttribute("height", String(Math.ceil(y + margin)));
  page.prepend(s("rect", { width: "100%", height: "100%", fill: "#fff" }));
  return page;
}

function appendLegend(page: SVGSVGElement, figure: Figure, top: number, width: number): number {
  if (!figure.legend?.length) return top;
  let x = margin;
  let y = top;
  for (const item of figure.legend) {
    const itemWidth = 34 + item.label.length * 7;
    if (x > margin && x + itemWidth > width - margin) {
      x = margin;
      y += 20;
    }
    page.append(
      ...swatch(item, x, y),
      s("text", { x: x + 20, y: y + 12, "font-size": 13 }, item.label),
    );
    x += itemWidth;
  }
  return y + 28;
}

/** Breaks a text into lines of at most so many characters, between words. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
