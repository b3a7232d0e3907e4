import { escapeHtml } from "./escape-html.js";

export type HtmlTable = {
  caption: string;
  columns: string[];
  rows: string[][];
  /** What the numbers are of, for programs that read the page: `{ indicator: "G01", area: "hub/skaraborg" }`. */
  data?: Record<string, string>;
};

/** Writes a table for readers without JavaScript: caption, column headings, the first cell heads its row. */
export function htmlTable({ caption, columns, rows, data = {} }: HtmlTable): string {
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map(([first = "", ...rest]) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
  });
  const marks = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<table${marks.join("")}>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}
