import { describe, expect, it } from "vitest";
import { intervalClassesSentences } from "../../../../src/components/sentences/interval-classes.js";
import { intervalSeriesSentences } from "../../../../src/components/sentences/interval-series.js";
import type { SymbolName } from "../../../../src/components/symbol.js";
import { sv } from "../../../../src/messages.js";

type Numbers = [number | null, number | null, number | null];
const point = (period: string, [value, low, high]: Numbers, symbol?: SymbolName, n = 40) => ({
  ...{ period, value, low, high, symbol, n },
  is_preliminary: false,
});
const say = (points: ReturnType<typeof point>[], unit = "dagar") =>
  intervalSeriesSentences(points, "2020K1", { name: "Tid till svar", unit }, sv);

describe("intervalSeriesSentences", () => {
  it("says the value with its unit and its interval", () => {
    expect(say([point("2020K1", [12.5, 9, 16])])).toEqual([
      "Tid till svar, kvartal 1 2020: 12,5 dagar.",
      "Konfidensintervallet (95 procent) går från 9 dagar till 16 dagar.",
    ]);
    expect(say([point("2020K1", [1, null, null])])).toEqual([
      "Tid till svar, kvartal 1 2020: 1 dag.",
    ]);
    expect(say([point("2020K1", [13.8, 10.7, null])], "månader")[1]).toBe(
      "Konfidensintervallet (95 procent) börjar vid 10,7 månader och har ingen övre gräns ännu.",
    );
  });

  it.each<[string, SymbolName, string]>([
    [
      "a share that is not reached",
      "not_reached",
      "Tid till svar, kvartal 1 2020: ej nådd, eftersom så stor andel ännu inte har kommit dit.",
    ],
    [
      "a quarter that is too early",
      "too_early",
      "För kvartal 1 2020 är det för tidigt att säga: ingen som pågår har följts så länge.",
    ],
    [
      "too few records",
      "small",
      "För kvartal 1 2020 finns 3 poster, vilket är för få att räkna på.",
    ],
    ["nothing to count", "not_applicable", "För kvartal 1 2020 finns inget att räkna."],
    ["what is missing", "missing", "Uppgift saknas för kvartal 1 2020."],
  ])("says %s in its own words", (_, symbol, sentence) => {
    expect(say([point("2020K1", [null, null, null], symbol, 3)])).toEqual([sentence]);
  });

  it("says from where a time that is not reached is to be looked for", () => {
    expect(say([point("2020K1", [null, 21, null], "not_reached")])[1]).toBe(
      "Konfidensintervallet (95 procent) börjar vid 21 dagar och har ingen övre gräns ännu.",
    );
  });

  it.each<[Numbers, string]>([
    [[8, 7, 10], "Ett år tidigare var det 8 dagar; skillnaden ryms inom osäkerheten."],
    [[5, 4, 6], "Ett år tidigare var det 5 dagar; intervallen överlappar inte."],
    [[5, 4, null], "Ett år tidigare var det 5 dagar; skillnaden ryms inom osäkerheten."],
    [[5, null, null], "Ett år tidigare var det 5 dagar."],
  ])("compares with %j the year before", (before, sentence) => {
    const sentences = say([point("2019K1", before), point("2020K1", [12, 9, 16])]);
    expect(sentences.at(-1)).toBe(sentence);
  });
});

describe("intervalClassesSentences", () => {
  const row = (label: string, value: number | null, symbol?: SymbolName) => ({
    ...{ label, value, low: null, high: null, n: 9 },
    ...(symbol && { symbol }),
  });
  const classes = (rows: ReturnType<typeof row>[], unit = "dagar") =>
    intervalClassesSentences(rows, "kvartal 1 2020", unit, sv);

  it("names the longest time, or the largest share", () => {
    const rows = [row("Fångad", 28), row("Testas", 273)];
    expect(classes(rows)).toEqual(["Längst tid för kvartal 1 2020: Testas, 273 dagar."]);
    expect(classes(rows, "%")).toEqual(["Störst andel för kvartal 1 2020: Testas, 273\u00a0%."]);
    expect(classes(rows, "per 1\u00a0000")).toEqual([
      expect.stringMatching(/^Högst för kvartal 1/),
    ]);
    expect(classes([row("Fångad", 1)])).toEqual(["Fångad, kvartal 1 2020: 1 dag."]);
  });

  it("calls no class the longest while another is not reached", () => {
    expect(classes([row("Testas", 273), row("Omsatt", null, "not_reached")])).toEqual([
      "Ej nådd för kvartal 1 2020: Omsatt.",
      "Längst tid av de övriga: Testas, 273 dagar.",
    ]);
  });

  it("says when no class has enough records", () => {
    expect(classes([])).toEqual(["Ingen klass har nog med poster för kvartal 1 2020."]);
  });
});
