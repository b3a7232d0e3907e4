// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { butterflyFigure } from "../../../../src/components/figures/butterfly.js";
import { memberSharesFigure } from "../../../../src/components/figures/member-shares.js";
import { processingFigure } from "../../../../src/components/figures/processing.js";
import { ratioSentences } from "../../../../src/components/figures/rate-ratio.js";
import { thresholdsFigure } from "../../../../src/components/figures/thresholds.js";
import { withheldSplitsFigure } from "../../../../src/components/figures/withheld-splits.js";
import type { WithheldSplit } from "../../../../src/components/published.js";
import { butterflySentences } from "../../../../src/components/sentences/butterfly.js";
import { sexGate } from "../../../../src/components/sex-known.js";
import { selector } from "../../../../src/components/values.js";
import { indicators } from "../../../../src/indicators/index.js";
import { sv } from "../../../../src/messages.js";
import { lists } from "../lists.js";
import { value } from "../value.js";

const ratio = (of: number | null, low: number | null, high: number | null) =>
  value({ value: of, low, high, status: of === null ? "withheld" : "final" });

describe("ratioSentences", () => {
  it("says who takes part oftener, and whether the interval holds 1", () => {
    const [finding, sure, standardised] = ratioSentences(
      ratio(0.68, 0.39, 1.2),
      ratio(1.1, 0.6, 2),
      sv,
    );
    expect(finding).toContain("mer sällan idégivare än en anställd man: kvoten är 0,68");
    expect(sure).toContain("0,39 till 1,20, rymmer 1.");
    expect(standardised).toBe("Standardiserad är kvoten 1,10 (0,60 till 2,00).");
    expect(ratioSentences(ratio(2, 1.5, 3), ratio(2, 1.5, 3), sv).slice(0, 2)).toEqual([
      "En anställd kvinna är oftare idégivare än en anställd man: kvoten är 2,00.",
      "Intervallet, 1,50 till 3,00, rymmer inte 1. Skillnaden är större än slumpen brukar ge.",
    ]);
    expect(ratioSentences(ratio(1, 0.5, 2), ratio(1, 0.5, 2), sv)[0]).toContain("lika ofta");
  });

  it("says that a withheld ratio is withheld, and keeps a standardised one that is shown", () => {
    expect(ratioSentences(ratio(null, null, null), ratio(null, null, null), sv)).toEqual([
      "Kvoten mellan kvinnors och mäns deltagande lämnas inte ut, för att skydda enskilda personer.",
    ]);
    expect(ratioSentences(ratio(0.5, 0.3, 0.8), ratio(null, null, null), sv)[2]).toContain(
      "Den standardiserade kvoten lämnas inte ut",
    );
    expect(ratioSentences(undefined, ratio(1, 0.5, 2), sv)).toHaveLength(2);
  });
});

describe("butterflySentences", () => {
  const wings = (name: string, women: number | null, men: number | null) => ({
    name,
    women,
    men,
    unknown: 0,
    withheld: women === null,
  });

  it("says where women are more, where men are, and where they are as many", () => {
    expect(butterflySentences([wings("a", 9, 5), wings("b", 5, 9), wings("c", 7, 7)], sv)).toEqual([
      "Kvinnorna är fler än männen bland a. Männen är fler än kvinnorna bland b. Kvinnor och män är lika många bland c.",
    ]);
  });

  it("names what is withheld, says when that is all, and when there is nobody", () => {
    const [, hidden] = butterflySentences([wings("a", 9, 5), wings("b", null, null)], sv);
    expect(hidden).toContain("lämnas inte ut för b:");
    expect(butterflySentences([wings("a", null, null)], sv)[0]).toContain("Ingen klass kan delas");
    expect(butterflySentences([wings("a", 0, 0)], sv)).toEqual([
      "Det finns ingen att räkna i urvalet.",
    ]);
    expect(butterflySentences([], sv)).toHaveLength(1);
  });
});

describe("sexGate", () => {
  const [area] = lists.areas as [(typeof lists.areas)[0]];
  const [, period] = lists.periods as [unknown, (typeof lists.periods)[0]];
  const known = (share: number | null, source?: string) =>
    value({
      indicator_id: "G08",
      measure: "known",
      value: share,
      ...(source && { dimension: "source", category: source }),
    });
  const split = (is_uncertain: boolean) =>
    value({
      ...{ indicator_id: "G03", measure: "members", dimension: "sex", category: "women" },
      is_uncertain,
    });
  const gate = (...rows: ReturnType<typeof known>[]) =>
    sexGate({ select: selector(rows), lists, indicators, words: sv }, { area, period }, "G03");

  it("greys a split that is published as uncertain, and names the source with the fewest known that it rests on", () => {
    const sources = [known(79.9, "network"), known(10, "ideabox")];
    const { isUncertain, gate: said } = gate(split(true), known(95), ...sources);
    expect(isUncertain).toBe(true);
    expect(said[0]).toContain("i nätverkslistorna är könet känt för bara 79,9");
    expect(gate(split(false), known(95), ...sources)).toEqual({ isUncertain: false, gate: [] });
  });

  it("names all sources together where none may be told of by itself, and none where nothing may", () => {
    expect(gate(split(true), known(79), known(null, "network")).gate[0]).toContain("tillsammans");
    expect(gate(split(true), known(null))).toEqual({ isUncertain: true, gate: [] });
  });
});

describe("processingFigure", () => {
  it("says what is not answered, and never answers for the operator", () => {
    const row = (topic: string, answer: string | null) => ({
      topic,
      question: `Fråga om ${topic}?`,
      law: "Lagen kräver det.",
      place: "artikel 1",
      answer,
      source: "GDPR",
    });
    const context = { words: sv, lists };
    const finding = (...rows: ReturnType<typeof row>[]) =>
      processingFigure(context, rows).querySelector(".finding")?.textContent;
    expect(finding(row("a", null), row("b", null))).toContain("Ingen av de 2 frågorna");
    expect(finding(row("a", "Ja."), row("b", null))).toContain("1 av 2 frågor är besvarade");
    expect(finding(row("a", "Ja."), row("b", "Nej."))).toContain("Alla 2 frågor är besvarade");
    const cells = processingFigure(context, [row("a", null)]).querySelectorAll("tbody td");
    expect(Array.from(cells, (cell) => cell.textContent)).toEqual([
      "Inte ifyllt",
      "Lagen kräver det.",
      "GDPR: artikel 1",
    ]);
  });
});

describe("thresholdsFigure", () => {
  it("says the thresholds that the pages were built with, whatever they are", () => {
    const node = thresholdsFigure({ words: sv, lists }, [
      { threshold: "percent", value: 31 },
      { threshold: "persons", value: 7 },
    ]);
    expect(node.querySelector(".finding")?.textContent).toContain("minst 7 olika personer");
    expect(node.querySelector("tbody th")?.textContent).toBe("Olika personer bakom ett antal");
    expect(node.textContent).toContain("först vid 31 personer");
  });
});

describe("withheldSplitsFigure", () => {
  const context = { words: sv, lists, indicators };
  const split: WithheldSplit = {
    indicator_id: "K03",
    dimension: "role",
    area_kind: "portfolio",
    area: "Hela",
    period: "2020K1",
  };
  const cellsOf = (row: WithheldSplit) =>
    Array.from(
      withheldSplitsFigure(context, [row]).querySelectorAll("tbody th, tbody td"),
      (cell) => cell.textContent,
    );

  it("says what is withheld, where and when, and when it is all quarters and all splits", () => {
    expect(cellsOf(split).slice(1)).toEqual(["roll", "hela portföljen", "kvartal 1 2020"]);
    const all: WithheldSplit = { ...split, dimension: "total", area_kind: "hub", period: null };
    expect(cellsOf({ ...all, area: "Lerum" }).slice(1)).toEqual([
      "alla, och därmed varje uppdelning",
      "Lerum",
      "alla kvartal",
    ]);
  });

  it("says that the rules suffice where nothing more is withheld", () => {
    const finding = (...splits: WithheldSplit[]) =>
      withheldSplitsFigure(context, splits).querySelector(".finding")?.textContent;
    expect(finding()).toContain("Reglerna räcker");
    expect(finding(split)).toContain("En uppdelning hålls inne,");
    expect(finding(split, split)).toContain("2 uppdelningar hålls inne,");
  });
});

describe("a figure whose sex is known for too few", () => {
  const [area] = lists.areas as [(typeof lists.areas)[0]];
  const [, period] = lists.periods as [unknown, (typeof lists.periods)[0]];
  const members = (category: string, count: number | null, part: number | null = null) => [
    value({
      indicator_id: "G03",
      measure: "members",
      dimension: "sex",
      category,
      value: count,
      status: count === null ? "withheld" : "final",
      is_uncertain: count !== null,
    }),
    value({
      indicator_id: "G03",
      measure: "share",
      dimension: "sex",
      category,
      value: part,
      denominator: 50,
      status: part === null ? "withheld" : "final",
    }),
  ];
  const known = value({ indicator_id: "G08", measure: "known", value: 79 });
  const drawn = (...rows: ReturnType<typeof value>[]) =>
    memberSharesFigure({ select: selector(rows), lists, indicators, words: sv }, { area, period });

  it("is grey and says so, with the chance beside its small number", () => {
    const node = drawn(...members("women", 30, 60), ...members("men", 20, 40), known);
    expect(node.classList.contains("uncertain-figure")).toBe(true);
    expect(node.textContent).toContain("känt för bara 79,0\u00a0%");
    expect(node.textContent).toContain(
      "om 50 ändå hamna utanför 40–\u206060\u00a0procent i 12\u00a0%",
    );
  });

  it("has no picture, the marks in its table and a reason, where all is withheld", () => {
    const node = drawn(...members("women", null), ...members("men", null));
    expect(node.querySelector("svg[role=img]")).toBeNull();
    expect(node.querySelector(".finding")?.textContent).toContain("lämnas inte ut");
    expect(node.querySelectorAll("tbody .symbol").length).toBeGreaterThanOrEqual(4);
    expect(node.classList.contains("uncertain-figure")).toBe(false);
  });
});

describe("butterflyFigure", () => {
  const [area] = lists.areas as [(typeof lists.areas)[0]];
  const [, period] = lists.periods as [unknown, (typeof lists.periods)[0]];
  const known = (dimension: string, category: string, persons: number) =>
    value({ indicator_id: "G01", measure: "known", dimension, category, value: persons });
  const rows = [
    known("progress", "before_testing", 45),
    known("progress_sex", "before_testing/women", 26),
    known("progress_sex", "before_testing/men", 19),
    known("progress", "testing_or_further", 25),
    known("progress_sex", "testing_or_further/women", 7),
    known("progress_sex", "testing_or_further/men", 18),
  ];

  it("draws givers by how far an idea has come, women before men, and nobody of unknown sex", () => {
    const node = butterflyFigure(
      { select: selector(rows), lists, indicators, words: sv },
      { area, period },
      { indicator: "G01", measure: "known", dimension: "progress" },
    );
    expect(node.querySelector("svg[role=img]")).not.toBeNull();
    const texts = (within: string) => [...node.querySelectorAll(within)].map((e) => e.textContent);
    expect(texts("thead th")).toEqual(["Klass", "Kvinnor", "Män", "Alla", "Kvinnors andel"]);
    expect(texts("tbody tr:first-child td").slice(0, 3)).toEqual(["26", "19", "45"]);
    expect(node.querySelector(".finding")?.textContent).toBe(
      "Kvinnorna är fler än männen bland dem vars idéer inte har testats. Männen är fler än kvinnorna bland dem med en idé i test eller längre.",
    );
  });
});
