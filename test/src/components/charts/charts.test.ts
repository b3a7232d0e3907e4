// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { arrivalsDepartures } from "../../../../src/components/charts/arrivals-departures.js";
import { butterfly } from "../../../../src/components/charts/butterfly.js";
import { categoryBars } from "../../../../src/components/charts/category-bars.js";
import { cellGrid, type Tone } from "../../../../src/components/charts/cell-grid.js";
import { cumulativeFlow } from "../../../../src/components/charts/cumulative-flow.js";
import { knownBars } from "../../../../src/components/charts/known-bars.js";
import { quarterSeries } from "../../../../src/components/charts/quarter-series.js";
import { ratios } from "../../../../src/components/charts/ratios.js";
import { reuseMatrix } from "../../../../src/components/charts/reuse-matrix.js";
import { sexIntervals } from "../../../../src/components/charts/sex-intervals.js";
import { shareBars } from "../../../../src/components/charts/share-bars.js";
import { shareDots } from "../../../../src/components/charts/share-dots.js";
import { smallMultiples } from "../../../../src/components/charts/small-multiples.js";
import { stageStock } from "../../../../src/components/charts/stage-stock.js";
import { targetBullet } from "../../../../src/components/charts/target-bullet.js";
import { sexColours, stages } from "../../../../src/components/colours.js";
import { sv } from "../../../../src/messages.js";

const size = { width: 600, words: sv };
const texts = (svg: SVGSVGElement) =>
  Array.from(svg.querySelectorAll("text"), (text) => text.textContent);

describe("cumulativeFlow", () => {
  it("draws one area a stage and labels each with its last number", () => {
    const rows = ["2019K4", "2020K1"].flatMap((period, time) =>
      stages.map((stage, index) => ({ period, stage, reached: (10 - index) * (time + 1) })),
    );
    const svg = cumulativeFlow(rows, size);
    expect(svg.querySelectorAll("g[aria-label=area] path")).toHaveLength(5);
    expect(texts(svg)).toContain("Fångad 20");
    expect(texts(svg)).toContain("Införd 12");
  });
});

describe("arrivalsDepartures", () => {
  it("tells the two lines apart by dash and name, not by colour alone", () => {
    const svg = arrivalsDepartures(
      [
        { period: "2019K4", arrivals: 3, departures: 1 },
        { period: "2020K1", arrivals: 2, departures: 4 },
      ],
      size,
    );
    const dashes = Array.from(svg.querySelectorAll("g[aria-label=line]"), (line) =>
      line.getAttribute("stroke-dasharray"),
    );
    expect(dashes).toEqual([null, "5 4"]);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Inkomna", "Färdiga"]));
  });
});

describe("stageStock", () => {
  it("writes each stage's name and number, and a tick only where a year before is known", () => {
    const svg = stageStock(
      [
        { stage: "captured", items: 1204, before: null },
        { stage: "testing", items: 0, before: 3 },
      ],
      size,
    );
    expect(texts(svg)).toEqual(["Fångad", "Testas", "1\u00a0204", "0"]);
    expect(svg.querySelectorAll("g[aria-label=tick] line")).toHaveLength(1);
  });
});

describe("quarterSeries", () => {
  it("draws what is preliminary open, and the missing and the withheld as their symbols", () => {
    const svg = quarterSeries(
      [
        { period: "2019K2", value: null, symbol: "missing", is_preliminary: false },
        { period: "2019K3", value: null, symbol: "withheld", is_preliminary: false },
        { period: "2019K4", value: 4, is_preliminary: false },
        { period: "2020K1", value: 6, is_preliminary: true },
      ],
      { ...size, unit: "idéer", period: "2020K1", target: 9 },
    );
    expect(texts(svg)).toEqual(expect.arrayContaining(["–", "..", "6", "Mål 9", "idéer"]));
    expect(svg.querySelectorAll("g[aria-label=bar] rect")).toHaveLength(2);
    expect(svg.querySelectorAll('g[stroke-dasharray="3 2"] rect')).toHaveLength(1);
  });
});

describe("shareDots", () => {
  it("draws women and men with their own mark and share, n beside, and a symbol where nothing may be said", () => {
    const svg = shareDots(
      [
        { label: "Skaraborg", women: 0.62, n: 68 },
        { label: "Tranås", women: null, n: null, symbol: "withheld" },
      ],
      size,
    );
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["62\u00a0%", "38\u00a0%", "n\u00a0=\u00a068", "..", "40–60 %"]),
    );
    const fills = Array.from(svg.querySelectorAll("g[aria-label=dot]"), (dot) =>
      dot.getAttribute("fill"),
    );
    expect(fills).toEqual([sexColours.women, sexColours.men]);
  });
});

describe("reuseMatrix", () => {
  it("writes the number in the cell and keeps the order of the names", () => {
    const svg = reuseMatrix([{ giver: "Hjo", taker: "Vara", adoptions: 3 }], {
      ...size,
      names: ["Hjo", "Vara"],
    });
    expect(texts(svg)).toEqual(["3", "Hjo", "Vara", "Hjo", "Vara", "Ger ↓ Tar →"]);
  });
});

describe("categoryBars", () => {
  it("shows a withheld class as its symbol", () => {
    const svg = categoryBars(
      [
        { label: "Formulär", value: 9 },
        { label: "Workshop", value: null, symbol: "withheld" },
      ],
      size,
    );
    expect(texts(svg)).toEqual(["Formulär", "Workshop", "9", ".."]);
  });

  it("writes parts of a whole with their sign", () => {
    const svg = categoryBars([{ label: "först ut", value: 46.2 }], { ...size, isPercent: true });
    expect(texts(svg)).toEqual(["först ut", "46\u00a0%"]);
  });
});

describe("targetBullet", () => {
  it("draws a ring only for what is reported and a line only for a target", () => {
    const svg = targetBullet(
      [
        { label: "Ärenden", text: "", value: 101, target: null, reported: 170 },
        { label: "Idéer", text: "", value: 43, target: 200, reported: null },
      ],
      size,
    );
    expect(svg.querySelectorAll("g[aria-label=dot] circle")).toHaveLength(1);
    expect(svg.querySelectorAll("g[aria-label=tick] line")).toHaveLength(1);
  });
});

describe("smallMultiples", () => {
  it("puts all panels on one scale", () => {
    const svg = smallMultiples(
      [
        { panel: "Hjo", period: "2020K1", value: 2 },
        { panel: "Vara", period: "2020K1", value: 4 },
        { panel: "Ydre", period: "2020K1", value: null },
      ],
      size,
    );
    const heights = Array.from(svg.querySelectorAll("g[aria-label=bar] rect"), (bar) =>
      Number(bar.getAttribute("height")),
    );
    expect(heights).toHaveLength(2);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 5);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Hjo", "Vara", "Ydre"]));
  });
});

describe("cellGrid", () => {
  const cell = (column: string, text: string, tone: Tone = "part") => ({
    ...{ row: "idélådan", column, text, tone },
  });

  it("writes each square's sign, and names rows and columns", () => {
    const cells = [cell("a", "2", "full"), cell("b", "–", "open"), cell("c", ".", "none")];
    const svg = cellGrid(cells, { width: 600, columnName: (column) => column.toUpperCase() });
    expect(texts(svg)).toEqual(["2", "–", ".", "idélådan", "A", "B", "C"]);
  });

  it("shows the last columns where there is no room for all", () => {
    const cells = Array.from({ length: 30 }, (_, i) => cell(String(i).padStart(2, "0"), "1"));
    const svg = cellGrid(cells, { width: 300, columnName: (column) => `K${column}` });
    expect(texts(svg)).toContain("K29");
    expect(texts(svg)).not.toContain("K00");
  });

  it("shows every system where each is asked for, and leaves out signs that there is no room for", () => {
    const cells = Array.from({ length: 16 }, (_, i) => cell(`${i}`, i === 0 ? "s" : "1 234"));
    const svg = cellGrid(cells, { width: 358, every: true, columnName: (column) => `K${column}` });
    expect(texts(svg)).toEqual(expect.arrayContaining(["s", "K0", "K15"]));
    expect(texts(svg)).not.toContain("1 234");
  });

  it("gives each square room for its number", () => {
    const cells = Array.from({ length: 30 }, (_, i) => cell(String(i), "1 234"));
    const svg = cellGrid(cells, { width: 390, columnName: (column) => column });
    expect(texts(svg).filter((text) => text === "1 234").length).toBeLessThan(8);
  });
});

describe("shareBars", () => {
  it("writes each share, and a symbol for one that is withheld", () => {
    const rows = [
      { label: "idélådan", share: 0.5 },
      { label: "Forms", share: null },
    ];
    expect(texts(shareBars(rows, size))).toEqual(["idélådan", "Forms", "50,0\u00a0%", ".."]);
  });
});

describe("every chart", () => {
  it("leaves out the style element that a strict content policy refuses", () => {
    const svg = categoryBars([{ label: "a", value: 1 }], size);
    expect(svg.querySelector("style")).toBeNull();
  });
});

describe("butterfly", () => {
  const wings = (
    label: string,
    women: number | null,
    men: number | null,
    unknown: number | null,
  ) => ({
    label,
    women,
    men,
    unknown,
    symbol: "withheld" as const,
  });

  it("draws women to the left, men to the right and unknown hatched, each in its colour alone", () => {
    const svg = butterfly([wings("kvinnokodad", 30, 10, 6)], size);
    const bars = Array.from(svg.querySelectorAll("g[aria-label=bar]"));
    expect(bars.map((bar) => bar.getAttribute("fill")).slice(0, 2)).toEqual([
      sexColours.women,
      sexColours.men,
    ]);
    expect(bars[2]?.getAttribute("fill")).toMatch(/^url\(#hatch-/);
    const [women, men] = bars.map((bar) => Number(bar.querySelector("rect")?.getAttribute("x")));
    expect(women).toBeLessThan(men as number);
    expect(texts(svg)).toEqual(["30", "10", "6", "kvinnokodad"]);
  });

  it("writes the symbol of a class that is withheld, and draws nothing of it", () => {
    const svg = butterfly([wings("a", 7, 5, 0), wings("b", null, null, null)], size);
    expect(svg.querySelectorAll("g[aria-label=bar] rect")).toHaveLength(2);
    expect(texts(svg)).toContain("b  ..");
  });
});

describe("sexIntervals", () => {
  it("draws women round above men square, and a symbol where neither is told", () => {
    const point = { value: 20, low: 10, high: 30 };
    const svg = sexIntervals(
      [
        { label: "a", women: point, men: { ...point, value: 25 } },
        { label: "b", women: null, men: null, symbol: "withheld" },
      ],
      { ...size, format: String },
    );
    expect(svg.querySelectorAll("g[aria-label=dot] > *")).toHaveLength(2);
    expect(texts(svg)).toEqual(expect.arrayContaining(["20", "25", ".."]));
  });
});

describe("ratios", () => {
  it("puts half and double equally far from the line at 1", () => {
    const row = (label: string, value: number) => ({ label, value, low: null, high: null });
    const svg = ratios([row("a", 0.5), row("b", 2)], { ...size, equal: "1 = lika" });
    const x = Array.from(svg.querySelectorAll("g[aria-label=dot] circle"), (dot) =>
      Number(dot.getAttribute("cx")),
    );
    const line = Number(svg.querySelector("g[aria-label=rule] line")?.getAttribute("x1"));
    expect(line - (x[0] as number)).toBeCloseTo((x[1] as number) - line, 6);
    expect(texts(svg)).toEqual(expect.arrayContaining(["0,50", "2,00", "1 = lika"]));
  });
});

describe("knownBars", () => {
  it("marks the gates, and draws no bar of what is withheld", () => {
    const rows = [
      { label: "a", share: 0.7 },
      { label: "b", share: null },
    ];
    const svg = knownBars(rows, { ...size, gates: [0.8, 0.95] });
    expect(svg.querySelectorAll("g[aria-label=bar] rect")).toHaveLength(2);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["80\u00a0%", "95\u00a0%", "70,0\u00a0%", ".."]),
    );
  });
});
