import type { Messages } from "../messages.js";
import { type Child, h } from "./element.js";
import type { Figure } from "./figure.js";
import { table } from "./table.js";

const opened = new Set<string>();

/** Shows a figure's table: folded under its picture, and still open when a filter draws the figure again. */
export function receipt(spec: Figure, words: Messages, ...more: Child[]): HTMLElement | null {
  if (spec.table.rows.length === 0 && more.length === 0) return null;
  if (!spec.chart && more.length === 0) return table(spec.table, words);
  const name = more.length > 0 ? words.figure.tableAndFiles : words.figure.table;
  const details = h(
    "details",
    { open: opened.has(spec.id) },
    h("summary", {}, name, h("span", { class: "visually-hidden" }, `: ${spec.name}`)),
    table(spec.table, words),
    ...more,
  );
  details.addEventListener("toggle", () => {
    if (details.open) opened.add(spec.id);
    else opened.delete(spec.id);
  });
  return details;
}
