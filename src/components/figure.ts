import type { Messages } from "../messages.js";
import { h } from "./element.js";
import { figureLinks } from "./figure-links.js";
import type { LegendItem } from "./legend.js";
import { picture } from "./picture.js";
import { receipt } from "./receipt.js";
import { type SymbolName, symbol } from "./symbol.js";
import type { TableData } from "./table.js";

export type Figure = {
  /** Names the figure in addresses and file names. */
  id: string;
  name: string;
  /** One to three sentences made from the same data; the first is the finding. */
  sentences: string[];
  /** Draws the picture at a width in pixels; null where the table alone is the figure. */
  chart: ((width: number) => SVGSVGElement) | null;
  /** Says what the picture shows to those who do not see it. */
  label: string;
  legend?: LegendItem[];
  table: TableData;
  /** Source, period, n and coverage, in that order. */
  facts: string[];
  /** What a reader must know to read the figures right: joint cases, small numbers, preliminary. */
  notes?: string[];
  definition?: string;
  records?: string;
  /** A page that tells more. */
  page?: { href: string; text: string };
  /** Makes the figure a key figure: its number in large, the rest folded away. */
  number?: string | { symbol: SymbolName };
  /** Gives the table the whole width, under its sentences. */
  isWide?: boolean;
  /** Greys the picture: too little is known of what it splits. */
  isUncertain?: boolean;
};

/** Frames a figure: the finding, its proof as a picture, its receipt as a table, and where it comes from. */
export function figure(spec: Figure, words: Messages): HTMLElement {
  const [finding, ...rest] = spec.sentences;
  const headingId = `${spec.id}-rubrik`;
  const isKey = spec.number !== undefined;
  return h(
    "section",
    { class: classOf(spec), id: spec.id, "aria-labelledby": headingId },
    h(
      "div",
      { class: "figure-text" },
      h("h2", { id: headingId }, spec.name),
      spec.number !== undefined && h("p", { class: "figure-number" }, number(spec.number, words)),
      finding && h("p", { class: "finding" }, finding),
      ...rest.map((sentence) => h("p", {}, sentence)),
    ),
    spec.chart && picture(spec, spec.chart),
    h(
      "div",
      { class: "figure-receipt" },
      ...(isKey ? [] : [receipt(spec, words)]),
      ...(spec.notes ?? []).map((note) => h("p", { class: "figure-note" }, note)),
      h("p", { class: "figure-source" }, spec.facts.join("\u00a0· ")),
      isKey &&
        spec.definition &&
        h(
          "p",
          { class: "key-definition" },
          h("a", { href: spec.definition }, words.figure.definition),
        ),
      isKey ? receipt(spec, words, figureLinks(spec, words)) : figureLinks(spec, words),
    ),
  );
}

function classOf(spec: Figure): string {
  const kind = spec.number !== undefined ? " key-figure" : spec.isWide ? " wide-figure" : "";
  return `figure${kind}${spec.isUncertain ? " uncertain-figure" : ""}`;
}

function number(value: string | { symbol: SymbolName }, words: Messages): string | HTMLElement {
  return typeof value === "string" ? value : symbol(value.symbol, words.symbols);
}
