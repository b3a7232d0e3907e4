// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { quarterSeries } from "../../../src/components/charts/quarter-series.js";
import { type Figure, figure } from "../../../src/components/figure.js";
import { standalone, wrap } from "../../../src/components/standalone.js";
import { sv } from "../../../src/messages.js";

const points = [
  { period: "2019K4", value: 3, is_preliminary: false },
  { period: "2020K1", value: 5, is_preliminary: true },
];
const spec: Figure = {
  id: "inkomna",
  name: "Inkomna idéer",
  sentences: ["Kvartal 1 2020: 5 nya idéer.", "Det är fler än förut."],
  chart: (width) => quarterSeries(points, { width, words: sv, unit: "idéer", period: "2020K1" }),
  label: "Stapeldiagram: inkomna idéer.",
  legend: [{ label: "Okänt kön", fill: "#8A8F98", hatched: true }],
  table: {
    caption: "Inkomna idéer per kvartal",
    columns: [
      { name: "Kvartal", kind: "text" },
      { name: "idéer", kind: "number" },
    ],
    rows: [[{ text: "kvartal 1 2020" }, { text: "5", sort: 5 }]],
  },
  facts: ["Källa: idélådan", "kvartal 1 2020", "n = 5", "1 av 2 kommuner har rapporterat"],
  definition: "https://example.org/indikator/P01",
};

beforeEach(() => document.body.replaceChildren());

describe("figure", () => {
  it("has a heading, its sentences, one labelled picture, a table, its source and its files", () => {
    const node = figure(spec, sv);
    document.body.append(node);
    expect(node.querySelector("h2")?.textContent).toBe("Inkomna idéer");
    expect(node.querySelector(".finding")?.textContent).toBe("Kvartal 1 2020: 5 nya idéer.");
    const pictures = node.querySelectorAll("svg[role=img]");
    expect(Array.from(pictures, (one) => one.getAttribute("aria-label"))).toEqual([spec.label]);
    expect(node.querySelector("details caption")?.textContent).toBe("Inkomna idéer per kvartal");
    expect(node.querySelector(".figure-source")?.textContent).toContain(
      "1 av 2 kommuner har rapporterat",
    );
    expect(
      Array.from(node.querySelectorAll(".figure-links li"), (item) => item.textContent),
    ).toEqual(["Definition", "Data (CSV)", "Bild (SVG)", "Bild (PNG)"]);
  });

  it("takes away the labels of the picture's parts, again when it is redrawn", async () => {
    const node = figure(spec, sv);
    const svg = node.querySelector("svg[role=img]") as SVGElement;
    expect(svg.querySelectorAll("[aria-label]")).toHaveLength(0);
    const part = document.createElementNS("http://www.w3.org/2000/svg", "g");
    part.setAttribute("aria-label", "tip");
    svg.append(part);
    await Promise.resolve();
    expect(part.hasAttribute("aria-label")).toBe(false);
    expect(svg.getAttribute("aria-label")).toBe(spec.label);
  });

  it("shows its table at once where there is no picture, and none where there are no rows", () => {
    const bare = figure({ ...spec, chart: null }, sv);
    expect(bare.querySelector("details")).toBeNull();
    expect(bare.querySelectorAll("table")).toHaveLength(1);
    const empty = figure({ ...spec, chart: null, table: { ...spec.table, rows: [] } }, sv);
    expect(empty.querySelector("table")).toBeNull();
  });

  it("says the symbol of a key figure in words to those who listen", () => {
    const node = figure({ ...spec, number: { symbol: "withheld" } }, sv);
    expect(node.querySelector(".figure-number [aria-hidden]")?.textContent).toBe("..");
    expect(node.querySelector(".figure-number .visually-hidden")?.textContent).toBe(
      "lämnas inte ut, för få personer",
    );
  });

  it("uses no style attribute and no style element, which a strict content policy refuses", () => {
    const html = figure(spec, sv).outerHTML;
    expect(html).not.toMatch(/<style|onclick/);
  });
});

describe("standalone", () => {
  it("holds title, finding, legend and source beside the picture", () => {
    const svg = standalone(spec.chart?.(600) as SVGSVGElement, spec);
    const texts = Array.from(svg.querySelectorAll(":scope > text"), (text) => text.textContent);
    expect(texts.join(" ")).toBe(
      "Inkomna idéer Kvartal 1 2020: 5 nya idéer. Okänt kön Källa: idélådan · kvartal 1 2020 · n = 5 · 1 av 2 kommuner har rapporterat",
    );
    expect(svg.querySelector("title")?.textContent).toBe("Inkomna idéer");
    expect(Number(svg.getAttribute("height"))).toBeGreaterThan(300);
    expect(svg.querySelector("pattern")).not.toBeNull();
  });
});

describe("wrap", () => {
  it("breaks between words and keeps a long word whole", () => {
    expect(wrap("", 10)).toEqual([]);
    expect(wrap("ett två tre", 7)).toEqual(["ett två", "tre"]);
    expect(wrap("innovationssluss i Hjo", 6)).toEqual(["innovationssluss", "i Hjo"]);
  });
});
