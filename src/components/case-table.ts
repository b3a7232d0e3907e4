import type { Messages } from "../messages.js";
import type { CaseColumn, CaseColumnKey } from "./case-columns.js";
import { tableCsv } from "./csv.js";
import { download } from "./download.js";
import { h } from "./element.js";
import type { PublishedCase } from "./published.js";
import { bodyRow, type TableData } from "./table.js";

export type CaseOrder = { column: CaseColumnKey; isDescending: boolean };
export type CaseTable = {
  wrap: HTMLElement;
  show: (shown: PublishedCase[], from: number, to: number, order: CaseOrder) => void;
};

/**
 * Makes the table of cases: native, one page of rows at a time, and told to those who listen as a
 * part of the whole. The headings sort and stay where they are, so that the focus is never lost.
 */
export function caseTable(
  columns: CaseColumn[],
  words: Messages,
  sortBy: (column: CaseColumnKey) => void,
): CaseTable {
  const headings = columns.map(({ key, name, kind }) =>
    h(
      "th",
      { scope: "col", class: kind },
      h("button", { type: "button", click: () => sortBy(key) }, name),
    ),
  );
  const body = h("tbody");
  const caption = words.cases.list.caption;
  const node = h(
    "table",
    { class: "case-table" },
    h("caption", { class: "visually-hidden" }, caption),
    h("thead", {}, h("tr", { "aria-rowindex": 1 }, ...headings)),
    body,
  );
  const wrap = h(
    "div",
    { class: "table-wrap", role: "region", "aria-label": caption, tabindex: 0 },
    node,
  );
  return {
    wrap,
    show: (shown, from, to, order) => {
      node.setAttribute("aria-rowcount", String(shown.length + 1));
      for (const [i, { key }] of columns.entries()) {
        const direction = order.isDescending ? "descending" : "ascending";
        if (key === order.column) headings[i]?.setAttribute("aria-sort", direction);
        else headings[i]?.removeAttribute("aria-sort");
      }
      const rows = shown.slice(from, to).map((item, i) => {
        const cells = columns.map((column) => column.cell(item));
        const row = bodyRow(cells, columns, words);
        row.setAttribute("aria-rowindex", String(from + i + 2));
        return row;
      });
      body.replaceChildren(...rows);
      wrap.hidden = shown.length === 0;
    },
  };
}

/** Hands the reader all cases that are shown, on every page, as CSV. */
export function downloadCases(
  shown: PublishedCase[],
  columns: CaseColumn[],
  words: Messages,
): void {
  const data: TableData = {
    caption: words.cases.list.caption,
    columns,
    rows: shown.map((item) => columns.map((column) => column.cell(item))),
  };
  download("arenden.csv", "text/csv;charset=utf-8", tableCsv(data, words));
}
