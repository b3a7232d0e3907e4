import { collate } from "../collate.js";
import { formatNumber } from "../format.js";
import type { Messages } from "../messages.js";
import { h } from "./element.js";
import { opener } from "./opener.js";
import type { Verdict } from "./published.js";
import { type SymbolName, symbol } from "./symbol.js";
import { verdict } from "./verdict.js";

/** A cell: its text, the value it is sorted by, or a symbol of the legend in its place. */
export type Cell =
  | {
      text: string;
      sort?: number | string;
      href?: string;
      /** The parts of the text that lead somewhere, with a comma between. */
      links?: { text: string; href: string }[];
      note?: string;
      verdict?: Verdict;
      /** Makes the text a button that opens a row below with what this gives. */
      opens?: () => Promise<Node>;
    }
  | { symbol: SymbolName };
/** A code stands on one line. */
export type Column = { name: string; kind: "text" | "number" | "code" };
export type TableData = {
  caption: string;
  columns: Column[];
  rows: Cell[][];
  foot?: string;
  /** Folds the rows after so many behind a button; paper shows them all. */
  limit?: number;
};

/** Builds a native table: caption, scopes, and a sort button in each heading when there is something to sort. */
export function table(data: TableData, words: Messages): HTMLElement {
  const body = h("tbody", {}, ...bodyRows(data.rows, data, words));
  const headings = data.columns.map((column, index) =>
    h("th", { scope: "col", class: column.kind }, heading(column, data, sortBy(index))),
  );
  const node = h(
    "table",
    {},
    h("caption", {}, h("span", {}, data.caption)),
    h("thead", {}, h("tr", {}, ...headings)),
    body,
  );
  const foot = data.foot ? h("p", { class: "table-note" }, data.foot) : null;
  const wrap = h(
    "div",
    { class: "table-wrap", role: "region", "aria-label": data.caption, tabindex: 0 },
    node,
    foot,
  );
  return data.rows.length > (data.limit ?? Infinity) ? folded(wrap, data, words) : wrap;

  function sortBy(index: number) {
    return () => {
      const heading = headings[index] as HTMLElement;
      const direction =
        heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", direction);
      body.replaceChildren(...bodyRows(sortedRows(data.rows, index, direction), data, words));
    };
  }
}

/** Orders rows by one column; symbols come last in either direction and equal rows keep their order. */
export function sortedRows(
  rows: Cell[][],
  index: number,
  direction: "ascending" | "descending",
): Cell[][] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const left = sortKey(a[index]);
    const right = sortKey(b[index]);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * collate(String(left), String(right));
  });
}

function sortKey(cell: Cell | undefined): number | string | null {
  return cell && "text" in cell ? (cell.sort ?? cell.text) : null;
}

function heading(column: Column, data: TableData, onclick: () => void): HTMLElement | string {
  return data.rows.length > 1
    ? h("button", { type: "button", click: onclick }, column.name)
    : column.name;
}

function folded(wrap: HTMLElement, data: TableData, words: Messages): HTMLElement {
  const unfold = () => {
    frame.classList.remove("folded");
    wrap.focus();
  };
  const text = words.table.all(formatNumber(data.rows.length, 0, words.format));
  const frame = h(
    "div",
    { class: "folded" },
    wrap,
    h("button", { type: "button", class: "unfold", click: unfold }, text),
  );
  return frame;
}

function bodyRows(rows: Cell[][], { columns, limit }: TableData, words: Messages): HTMLElement[] {
  return rows.map((row, index) => {
    const line = bodyRow(row, columns, words);
    if (index >= (limit ?? Infinity)) line.classList.add("fold");
    return line;
  });
}

/** Builds one row of a table's body; its first cell heads it. */
export function bodyRow(row: Cell[], columns: Column[], words: Messages): HTMLElement {
  const cells = row.map((cell, index) => {
    const content = cellContent(cell, words, columns.length);
    const kind = columns[index]?.kind ?? "text";
    return index === 0
      ? h("th", { scope: "row", class: kind }, ...content)
      : h("td", { class: kind }, ...content);
  });
  return h("tr", {}, ...cells);
}

function cellContent(cell: Cell, words: Messages, columns: number): (Node | string)[] {
  if ("symbol" in cell) return [symbol(cell.symbol, words.symbols)];
  if (cell.links)
    return cell.links.flatMap(({ text, href }, i) => [
      ...(i === 0 ? [] : [", "]),
      h("a", { href }, text),
    ]);
  const text = cell.verdict
    ? verdict(cell.verdict, words)
    : cell.href
      ? h("a", { href: cell.href }, cell.text)
      : cell.opens
        ? opener(cell.text, cell.opens, columns)
        : cell.text;
  return cell.note ? [text, " ", h("span", { class: "cell-note" }, cell.note)] : [text];
}
