import { describe, expect, it } from "vitest";
import type { FlowRow } from "../../../../src/components/charts/cumulative-flow.js";
import type { Stage } from "../../../../src/components/colours.js";
import { arrivalsDeparturesSentences } from "../../../../src/components/sentences/arrivals-departures.js";
import { cumulativeFlowSentences } from "../../../../src/components/sentences/cumulative-flow.js";
import { stageStockSentences } from "../../../../src/components/sentences/stage-stock.js";
import { sv } from "../../../../src/messages.js";

const reached = (counts: Partial<Record<Stage, number>>, period = "2020K1"): FlowRow[] =>
  Object.entries(counts).map(([stage, count]) => ({
    period,
    stage: stage as Stage,
    reached: count,
  }));

describe("cumulativeFlowSentences", () => {
  it("takes missing for missing and nothing for nothing", () => {
    expect(cumulativeFlowSentences([], sv)).toEqual(["Uppgifter om idéerna saknas för urvalet."]);
    expect(cumulativeFlowSentences(reached({ captured: 0 }), sv)).toEqual([
      "Ingen idé har registrerats till och med det valda kvartalet.",
    ]);
  });

  it("says what has come into use, of the last quarter only", () => {
    const rows = [
      ...reached({ captured: 3 }, "2019K4"),
      ...reached({ captured: 1206, taken_up: 171, testing: 66, developed: 38, implemented: 26 }),
    ];
    expect(cumulativeFlowSentences(rows, sv)).toEqual([
      "26 av 1\u00a0206 fångade idéer har kommit i bruk.",
      "171 har omhändertagits, 66 har testats och 38 har omsatts i en lösning.",
    ]);
  });

  it("says when none has", () => {
    expect(cumulativeFlowSentences(reached({ captured: 1 }), sv)[0]).toBe(
      "Den enda fångade idén har ännu inte kommit i bruk.",
    );
    expect(cumulativeFlowSentences(reached({ captured: 4 }), sv)[0]).toBe(
      "Ingen av de 4 fångade idéerna har ännu kommit i bruk.",
    );
  });
});

describe("arrivalsDeparturesSentences", () => {
  const row = (period: string, arrivals: number, departures: number) => ({
    period,
    arrivals,
    departures,
  });

  it("takes missing for missing and nothing for nothing", () => {
    const nothing = ["Inga idéer har kommit in eller blivit färdiga."];
    expect(arrivalsDeparturesSentences([], sv)).toEqual([
      "Uppgifter om idéerna saknas för urvalet.",
    ]);
    expect(arrivalsDeparturesSentences([row("2020K1", 0, 0)], sv)).toEqual(nothing);
  });

  it("says one quarter alone until there is a year", () => {
    expect(arrivalsDeparturesSentences([row("2020K1", 1, 0)], sv)).toEqual([
      "Under kvartal 1 2020 kom 1 idé in och ingen blev färdig.",
    ]);
  });

  it("puts one finished idea in the singular", () => {
    expect(arrivalsDeparturesSentences([row("2020K1", 2, 1)], sv)).toEqual([
      "Under kvartal 1 2020 kom 2 idéer in och 1 blev färdig.",
    ]);
  });

  it.each([
    [5, "På ett år kom 8 in och 5 blev färdiga: högen växer."],
    [8, "På ett år kom 8 in och 8 blev färdiga: högen är lika stor."],
    [9, "På ett år kom 8 in och 9 blev färdiga: högen krymper."],
  ])("compares a year's arrivals with %d finished", (finished, sentence) => {
    const year = ["2019K2", "2019K3", "2019K4"].map((period) => row(period, 2, 0));
    const rows = [row("2019K1", 99, 99), ...year, row("2020K1", 2, finished)];
    expect(arrivalsDeparturesSentences(rows, sv)[1]).toBe(sentence);
  });
});

describe("stageStockSentences", () => {
  it("takes missing for missing and nothing for nothing", () => {
    const nothing = { stage: "captured" as const, items: 0, before: null };
    expect(stageStockSentences([nothing], "2020-03-31", sv)).toEqual([
      "Inga idéer pågick den 31 mars 2020.",
    ]);
    expect(stageStockSentences([], "2020-03-31", sv)).toEqual([
      "Uppgift saknas om pågående idéer den 31 mars 2020.",
    ]);
  });

  it("says where most lies, and leaves out a year before that is not known", () => {
    const rows = [
      { stage: "captured" as const, items: 1, before: null },
      { stage: "testing" as const, items: 3, before: null },
    ];
    expect(stageStockSentences(rows, "2020-03-31", sv)).toEqual([
      "4 idéer pågick den 31 mars 2020; flest, 3, i steget Testas.",
    ]);
  });

  it("says that all lies in one stage", () => {
    const rows = [
      { stage: "captured" as const, items: 0, before: null },
      { stage: "testing" as const, items: 2, before: null },
    ];
    expect(stageStockSentences(rows, "2020-03-31", sv)).toEqual([
      "2 idéer pågick den 31 mars 2020, alla i steget Testas.",
    ]);
  });

  it("names all stages that share the first place, and compares with a year before", () => {
    const rows = [
      { stage: "captured" as const, items: 2, before: 1 },
      { stage: "testing" as const, items: 2, before: 0 },
    ];
    expect(stageStockSentences(rows, "2020-03-31", sv)).toEqual([
      "4 idéer pågick den 31 mars 2020; flest, 2 var, i stegen Fångad och Testas.",
      "Det är 3 fler än ett år tidigare.",
    ]);
  });
});
