import type { Messages } from "../messages.js";
import { tableCsv } from "./csv.js";
import { download } from "./download.js";
import { downloadPicture } from "./download-picture.js";
import { h } from "./element.js";
import type { Figure } from "./figure.js";

/** Lists what a reader can follow or take along: definition, records, data, picture. */
export function figureLinks(spec: Figure, words: Messages): HTMLElement {
  const isKey = spec.number !== undefined;
  const csv = () =>
    download(`${spec.id}.csv`, "text/csv;charset=utf-8", tableCsv(spec.table, words));
  const image = (kind: "svg" | "png") => (event: Event) => {
    const section = (event.target as Element).closest(".figure");
    const svg = section?.querySelector<SVGSVGElement>(".figure-frame > svg");
    if (svg) downloadPicture(svg, spec, kind);
  };
  const file = (text: string, click: (event: Event) => void) => {
    const label = words.figure.downloadOf(text, spec.name);
    return h("li", {}, h("button", { type: "button", click, "aria-label": label }, text));
  };
  return h(
    "ul",
    { class: "figure-links" },
    !isKey &&
      spec.definition &&
      h("li", {}, h("a", { href: spec.definition }, words.figure.definition)),
    spec.page && h("li", {}, h("a", { href: spec.page.href }, spec.page.text)),
    spec.records && h("li", {}, h("a", { href: spec.records }, words.figure.records)),
    spec.table.rows.length > 0 && file(words.figure.csv, csv),
    spec.chart && file(words.figure.svg, image("svg")),
    spec.chart && file(words.figure.png, image("png")),
  );
}
