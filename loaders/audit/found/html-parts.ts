import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** A table in a page: what it says that it is of, and its cells as text. */
export type HtmlTable = {
  indicator: string | undefined;
  area: string | undefined;
  /** The measure of each column after the first. */
  measures: string[];
  caption: string;
  headings: string[];
  rows: string[][];
};

/** What a page says to its readers, whether they see it or hear it. */
export type HtmlParts = { tables: HtmlTable[]; texts: string[]; attributes: string[] };

/** Attributes that are shown or read aloud. */
const SPOKEN =
  /^(alt|title|aria-\w+|content|label|placeholder|summary|value|data-(?!indicator|area|measures)\w[\w-]*)$/;

const INLINE = /^(a|abbr|b|code|em|i|mark|q|s|small|span|strong|sub|sup|time|tspan)$/;

/** Takes a page, or a picture in SVG, apart. Tables are not among the texts. */
export function htmlParts(html: string): HtmlParts {
  const parts: HtmlParts = { tables: [], texts: [], attributes: [] };
  visit(parse(html, { scriptingEnabled: false }), parts);
  return parts;
}

function visit(node: Node, parts: HtmlParts): void {
  if ("tagName" in node) {
    for (const { name, value } of node.attrs)
      if (SPOKEN.test(name) && value.trim()) parts.attributes.push(plain(value));
    if (node.tagName === "table") {
      parts.tables.push(tableOf(node));
      for (const element of descendants(node))
        for (const { name, value } of element.attrs)
          if (SPOKEN.test(name) && value.trim()) parts.attributes.push(plain(value));
      return;
    }
    if (node.tagName === "script" || node.tagName === "style") return;
  }
  let text = "";
  for (const child of childrenOf(node)) {
    if ("value" in child) text += child.value;
    else if ("tagName" in child && INLINE.test(child.tagName)) {
      text += textOf(child);
      visitAttributes(child, parts);
    } else {
      if (text.trim()) parts.texts.push(plain(text));
      text = "";
      visit(child, parts);
    }
  }
  if (text.trim()) parts.texts.push(plain(text));
}

function visitAttributes(element: Element, parts: HtmlParts): void {
  for (const each of [element, ...descendants(element)])
    for (const { name, value } of each.attrs)
      if (SPOKEN.test(name) && value.trim()) parts.attributes.push(plain(value));
}

function tableOf(table: Element): HtmlTable {
  const all = [...descendants(table)];
  const attribute = (wanted: string) => table.attrs.find(({ name }) => name === wanted)?.value;
  const lines = all
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => {
      const cells = [...descendants(row)].filter(({ tagName }) => /^t[hd]$/.test(tagName));
      return { cells: cells.map((cell) => plain(textOf(cell))), isHead: isHead(row) };
    });
  const caption = all.find(({ tagName }) => tagName === "caption");
  return {
    indicator: attribute("data-indicator"),
    area: attribute("data-area"),
    measures: attribute("data-measures")?.split(" ") ?? [],
    caption: caption ? plain(textOf(caption)) : "",
    headings: lines.filter((line) => line.isHead).flatMap(({ cells }) => cells),
    rows: lines.filter((line) => !line.isHead).map(({ cells }) => cells),
  };
}

function isHead(row: Element): boolean {
  return (
    row.parentNode !== null && "tagName" in row.parentNode && row.parentNode.tagName === "thead"
  );
}

function* descendants(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if ("tagName" in child) yield child;
    yield* descendants(child);
  }
}

function childrenOf(node: Node): Node[] {
  const own = "childNodes" in node ? node.childNodes : [];
  return "content" in node ? [...own, node.content] : own;
}

function textOf(node: Node): string {
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("");
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}
