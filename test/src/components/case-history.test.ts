// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { caseFacts } from "../../../src/components/case-facts.js";
import { staysOf } from "../../../src/components/case-history.js";
import { type CaseRecord, findRecord } from "../../../src/components/case-record.js";
import { caseCountsFigure } from "../../../src/components/figures/case-counts.js";
import { caseHistoryFigure } from "../../../src/components/figures/case-history.js";
import type { CaseEvent } from "../../../src/components/published.js";
import { caseSentences } from "../../../src/components/sentences/case.js";
import { sv } from "../../../src/messages.js";
import { given, move } from "./cases.js";
import { lists } from "./lists.js";

const asOf = "2020-05-15";

function record(events: CaseEvent[], more: Partial<CaseRecord> = {}): CaseRecord {
  const found = findRecord("a", { cases: [given("a")], events, counts: [] });
  return { ...(found as CaseRecord), ...more };
}

const says = (events: CaseEvent[], more: Partial<CaseRecord> = {}) =>
  caseSentences(record(events, more), asOf, sv);

const captured = move("captured", "2020-01-01");

describe("staysOf", () => {
  it("ends each stay where the next begins, with the bounds of both", () => {
    expect(staysOf([captured, move("testing", "2020-02-01", "2020-03-01")])).toEqual([
      {
        stage: "captured",
        entered: { first: "2020-01-01", last: "2020-01-01" },
        from: "2020-01-01",
        isDelayedEntry: false,
        left: { first: "2020-02-01", last: "2020-03-01" },
      },
      expect.objectContaining({ stage: "testing", left: null }),
    ]);
  });

  it("lets no stay begin before the one before it", () => {
    const [, second] = staysOf([captured, move("testing", "2019-12-01")]);
    expect(second?.from).toBe("2020-01-01");
  });

  it("is empty without events", () => {
    expect(staysOf([])).toEqual([]);
  });
});

describe("the sentences of a case", () => {
  it("count the days in the stage where the day is known", () => {
    expect(says([captured, move("testing", "2020-05-05")])).toEqual([
      "Ärendet har legat i steget Testas i 10 dagar.",
      "Idén lämnades in den 1 januari 2020, 135 dagar före den 15 maj 2020.",
    ]);
  });

  it("give both ends where the change lies between two deliveries", () => {
    expect(says([captured, move("testing", "2020-04-15", "2020-05-05")])[0]).toBe(
      "Ärendet har legat i steget Testas i mellan 10 och 30 dagar: bytet skedde mellan två leveranser.",
    );
  });

  it("say at least where it was there from the first delivery", () => {
    const old = move("testing", "2020-01-01", "2020-05-05", { is_delayed_entry: true });
    expect(says([old])[0]).toBe(
      "Ärendet har legat i steget Testas i minst 10 dagar: det var där redan i den första leveransen.",
    );
  });

  it("say how it ended, with learning as an end of its own, and after how long", () => {
    expect(says([captured, move("stopped_learned", "2020-01-11")])).toEqual([
      "Ärendet avslutades med en lärdom den 11 januari 2020.",
      "Det var 10 dagar efter att idén lämnades in.",
    ]);
    expect(says([captured, move("implemented", "2020-01-02", "2020-02-02")])).toEqual([
      "Lösningen infördes mellan den 2 januari 2020 och den 2 februari 2020.",
    ]);
    expect(says([captured, move("rejected", "2020-01-02")], { isCase: false })[0]).toBe(
      "Idén avvisades den 2 januari 2020.",
    );
  });

  it("lead a merged idea to the one it became part of", () => {
    expect(
      says([captured, move("merged", "2020-02-01")], { isCase: false, mergedInto: "b" })[0],
    ).toBe("Idén är sammanslagen med b.");
  });
});

describe("the page of a case", () => {
  const events = [
    captured,
    move("testing", "2020-02-01", "2020-03-01", { from_stage: "captured" }),
    move("", "2020-04-01", "2020-04-01", { kind: "merged_here", to_stage: null, other_id: "b" }),
    move("", "2020-04-02", "2020-04-02", {
      kind: "adoption_in_use",
      to_stage: null,
      other_id: "INN-1",
      municipality_code: "0512",
    }),
    move("", "2020-09-01", "2020-09-01", {
      kind: "adoption_decided",
      to_stage: null,
      other_id: "INN-1",
      municipality_code: "0687",
    }),
    ...["0687", "0512"].map((municipality_code) =>
      move("", "", "", {
        kind: "participant",
        to_stage: null,
        municipality_code,
        role: municipality_code === "0687" ? "owner" : "co_developer",
      }),
    ),
  ];

  it("lists each event in order, dated no surer than it is known", () => {
    const node = caseHistoryFigure(record(events), lists, sv);
    const items = [...node.querySelectorAll("ol li")].map((item) =>
      [...item.children].map((part) => part.textContent).join(" | "),
    );
    expect(items).toEqual([
      "Den 1 januari 2020 | Idén lämnas in",
      "Mellan den 1 februari 2020 och den 1 mars 2020 | Testas, från Fångad, känt 1 mars 2020",
      "Den 1 april 2020 | b slås ihop hit",
      "Den 2 april 2020 | Ydre tar lösningen i bruk",
      "Den 1 september 2020 | Tranås beslutar att införa lösningen (planerat)",
    ]);
    expect(node.querySelector("ol a")?.getAttribute("href")).toMatch(/\/arende\?id=b$/);
    expect(node.querySelector(".finding")?.textContent).toBe(
      "5 händelser är kända; för 1 av dem är dagen inte känd exakt.",
    );
  });

  it("draws a change between two deliveries as a box and not as a day", () => {
    const svg = caseHistoryFigure(record(events), lists, sv).querySelector(".figure-frame svg");
    expect(svg?.querySelectorAll("rect[stroke-dasharray], g[stroke-dasharray] rect")).toHaveLength(
      2,
    );
  });

  it("names who takes part and how, and what came of it", () => {
    const text = caseFacts(record(events), lists, sv).textContent;
    expect(text).toContain("Tranås (ansvarig); Ydre (medutvecklare)");
    expect(text).toContain("INN-1: i bruk i 1 kommun, beslutat i 1");
    expect(text).toContain("Idéer som slagits ihop hitb");
  });

  it("says which measures count it and which leave it out", () => {
    const count = (measure: string, part: "numerator" | "excluded") => ({
      item_id: "a",
      indicator_id: "P01",
      measure,
      part,
      reason: part === "excluded" ? "merged" : null,
      first_period: "2020K1",
      last_period: "2020K1",
      period_count: 1,
    });
    const counts = [count("gross", "numerator"), count("net", "excluded")];
    const node = caseCountsFigure({ lists, words: sv, indicators: [] }, record(events, { counts }));
    expect(node.querySelector(".finding")?.textContent).toBe(
      "Ett mått räknar med posten i något kvartal; ett utelämnar den i något, med skäl.",
    );
    expect(node.querySelector("tbody")?.textContent).toContain("sammanslagna med en annan");
    expect(node.querySelector("tbody a")?.getAttribute("href")).toMatch(
      /indikator\/P01\?kommun=0687&matt=gross#underlag$/,
    );
  });

  it("knows nothing of an id that there is none of", () => {
    const all = { cases: [given("a")], events, counts: [] };
    expect([findRecord("nope", all), findRecord(null, all)]).toEqual([null, null]);
  });
});
